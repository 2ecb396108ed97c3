// "Get the code": the visitor's own address in the lines, and buttons to copy them. Without it the lines stand as they are.

const COPIED_FOR = 4000;

/** Copies text wherever a click may do so: the clipboard API is missing on http: pages. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    field.className = 'off-screen';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  const figure = button.closest('figure');
  const status = figure.querySelector('[role="status"]');
  let timer;
  button.addEventListener('click', async () => {
    const lines = figure.querySelector('code');
    const done = await copy(lines.textContent);
    clearTimeout(timer);
    status.textContent = done ? button.dataset.copied : button.dataset.manual;
    button.focus();
    if (done) {
      timer = setTimeout(() => (status.textContent = ''), COPIED_FOR);
    } else {
      getSelection().selectAllChildren(lines);
    }
  });
}

/** The address as the lines need it, with a slash at its end; null if it is not a whole one. */
function addressOf(typed) {
  try {
    const url = new URL(typed.trim());
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
    const folder = url.origin + url.pathname;
    return folder.endsWith('/') ? folder : `${folder}/`;
  } catch {
    return null;
  }
}

const form = document.querySelector('[data-address]');
const input = form.querySelector('input');
const error = form.querySelector('[role="alert"]');

const show = (base) => {
  for (const place of document.querySelectorAll('[data-base]')) {
    place.textContent = 'origin' in place.dataset ? new URL(base).origin : base;
  }
};

const complain = (wrong) => {
  input.setAttribute('aria-invalid', String(wrong));
  error.textContent = wrong ? error.dataset.message : '';
};

input.addEventListener('input', () => {
  const base = input.value.trim() === '' ? form.dataset.sample : addressOf(input.value);
  if (!base) return;
  show(base);
  complain(false);
});
// While somebody types, an address is not yet wrong.
input.addEventListener('change', () => complain(input.value.trim() !== '' && !addressOf(input.value)));

const column = form.querySelector('select');
const reserve = () => {
  const heights = JSON.parse(column.selectedOptions[0].dataset.heights);
  for (const place of document.querySelectorAll('[data-height]')) {
    place.textContent = heights[place.dataset.height];
  }
};
column.addEventListener('change', reserve);

form.addEventListener('submit', (event) => event.preventDefault());

// From here on all of it works.
for (const control of document.querySelectorAll('.needs-script')) control.classList.remove('needs-script');
