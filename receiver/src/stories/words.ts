/** What a visitor reads at a field that was refused, in the language of the story. */

type Say = (limit: number) => string;

interface Words {
  readonly required: Say;
  readonly 'too-long': Say;
  readonly 'too-large': Say;
  readonly invalid: Say;
  readonly email: Say;
  readonly link: Say;
  readonly photo: Say;
  readonly consent: Say;
}

const grouped = (limit: number, space: string) => String(limit).replace(/\B(?=(\d{3})+$)/g, space);

const WORDS: Record<'en' | 'fr' | 'es', Words> = {
  en: {
    required: () => 'Fill in this field.',
    'too-long': (limit) => `Use at most ${grouped(limit, ',')} characters.`,
    'too-large': () => 'Choose a photo of at most 10 MiB and 40 megapixels.',
    invalid: () => 'Check this field.',
    email: () => 'Check the email address: it should look like name@example.ca.',
    link: () => 'Check the link: it should begin with https:// or http://.',
    photo: () => 'This photo could not be read. Choose a JPEG, PNG or WebP file.',
    consent: () => 'Tick this box to go on.',
  },
  fr: {
    required: () => 'Remplissez ce champ.',
    'too-long': (limit) => `Utilisez au plus ${grouped(limit, '\u00a0')} caractères.`,
    'too-large': () => 'Choisissez une photo d’au plus 10 Mio et 40 mégapixels.',
    invalid: () => 'Vérifiez ce champ.',
    email: () => 'Vérifiez l’adresse courriel, par exemple nom@exemple.ca.',
    link: () => 'Vérifiez le lien\u00a0: il doit commencer par https:// ou http://.',
    photo: () => 'Cette photo n’a pas pu être lue. Choisissez un fichier JPEG, PNG ou WebP.',
    consent: () => 'Cochez cette case pour continuer.',
  },
  es: {
    required: () => 'Rellene este campo.',
    'too-long': (limit) => `Use como máximo ${grouped(limit, '\u00a0')} caracteres.`,
    'too-large': () => 'Elija una foto de 10 MiB y 40 megapíxeles como máximo.',
    invalid: () => 'Revise este campo.',
    email: () => 'Revise la dirección de correo electrónico, por ejemplo nombre@ejemplo.ca.',
    link: () => 'Revise el enlace: debe empezar por https:// o http://.',
    photo: () => 'No se pudo leer esta foto. Elija un archivo JPEG, PNG o WebP.',
    consent: () => 'Marque esta casilla para continuar.',
  },
};

const SPECIAL = { email: 'email', link: 'link', photo: 'photo' } as const;

/** @param code what is wrong; @param limit for `too-long` */
export function detailOf(language: string, field: string, code: string, limit = 0): string {
  const primary = language.split('-')[0] as keyof typeof WORDS;
  const words = Object.hasOwn(WORDS, primary) ? WORDS[primary] : WORDS.en;
  if (code === 'required' && (field === 'consent' || field === 'photo_consent')) return words.consent(limit);
  if (code === 'invalid' && Object.hasOwn(SPECIAL, field))
    return words[SPECIAL[field as keyof typeof SPECIAL]](limit);
  return words[code as 'required' | 'too-long' | 'too-large' | 'invalid'](limit);
}
