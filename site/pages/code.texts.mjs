import { texts } from '../texts.mjs';

/** Text between backticks is code; `{version}` is the version that the page shows. */
export const codeTexts = texts({
  en: {
    menu: 'Get the code',
    title: 'Get the code',
    description: 'The four widgets, each beside the lines that put it on a page of your own.',
    lede: 'Four widgets, and the lines that put them on a page of yours. No account, no cookies, nothing fetched from anybody else.',
    contents: 'On this page',
    copy: 'Copy',
    copyWhat: 'Copy: {what}',
    copied: 'Copied',
    manual: 'Your browser does not let us copy. The lines are selected: press Ctrl+C, or ⌘C on a Mac.',
    otherLanguage: 'The same for a page in the other language',
    tagIn: {
      en: '{widget} in English: script and tag',
      fr: '{widget} in French: script and tag',
    },
    placeholderIn: {
      en: '{widget} in English: placeholder',
      fr: '{widget} in French: placeholder',
    },
    address: {
      title: 'Your site',
      text: 'The widgets live on your own server: put the folder `dist/` there first. Then say where it is and how much room there is for them, and all the lines below follow.',
      label: 'Address of the folder',
      hint: 'For example https://www.your-town.example/widgets/',
      error: 'Enter a whole address that begins with https://',
      column: 'Width of the column that a widget stands in',
      columnHint: 'It decides how much height the lines reserve.',
    },
    script: {
      title: 'The script',
      text: [
        'One line loads all four widgets in both languages. It belongs once in each page, or once in the template of your site.',
        'The long code after `integrity` lets the browser refuse a file that anyone has altered. It belongs to version {version} alone, so take a new line when you take a new version.',
      ],
      label: 'The script',
    },
    widgets: {
      title: 'The widgets',
      text: [
        'If your editor keeps tags that it does not know, paste the tag. If it removes them, as WordPress does for many of its users, paste the placeholder and have the script put into the template.',
        'The link inside is yours to change. People see it until the widget is ready, and whenever it cannot be shown. A second widget on the same page needs its own lines, but not the script again.',
      ],
      'share-card': {
        name: 'Share card',
        text: 'A message of the campaign with its picture, ready for the networks that your readers use.',
      },
      'key-message-rotator': {
        name: 'Key messages',
        text: 'Five short points about immigration, each with figures and their sources.',
      },
      'story-carousel': {
        name: 'Stories',
        text: 'People and the places they changed, one story after the other.',
      },
      'submit-story-form': {
        name: 'Story form',
        text: 'Where your residents tell a story. Without a receiver of your own, it prepares an e-mail.',
      },
    },
    height: {
      title: 'Room on the page',
      text: [
        'The lines reserve the height of each widget, so that nothing on your page jumps when it appears. If your editor or your security policy removes `style`, add these rules to your style sheet instead and leave `style` out.',
        'A narrow column needs more height than a wide one. These heights hold in both languages for text of 16 px; larger text needs more.',
      ],
      label: 'Rules for your style sheet',
    },
    heights: {
      caption: 'Height to reserve, by the width of the column',
      widget: 'Widget',
      column: '{width} px or more',
    },
    server: {
      title: 'On your own server',
      steps: [
        'Run `npm ci` and `npm run build` once, on any computer with Node.js. The result is the folder `dist/`.',
        'Copy it to your web server as it is. The campaign’s content travels with it, in `dist/toolkit/`.',
        'Serve it over HTTPS: a secure page does not load anything from an insecure address.',
        'Send the headers below. The one named `Access-Control-Allow-Origin` is what lets pages of other sites use your copy.',
        'For a new version, copy the new folder over the old one. Pages that name version {version} keep working as long as its file stays.',
      ],
      headersLabel: 'Headers',
      files: 'Files',
      header: 'Header',
      others: 'the other files',
      all: 'every file',
      policyTitle: 'If your site has a content security policy',
      policy:
        'Allow these sources beside those that you have. Nothing else is needed: no inline script, no inline style, no `eval`. If the feed or the receiver of stories has an address of its own, add it to `connect-src`.',
      policyLabel: 'Sources to allow',
    },
    frame: {
      title: 'Where scripts are not allowed at all',
      text: 'A frame shows a widget without any script of yours. With the second line, it takes the height of its content; without it, it scrolls inside the height that you give it.',
      label: 'A share card in a frame',
    },
  },
  fr: {
    menu: 'Obtenir le code',
    title: 'Obtenir le code',
    description: 'Les quatre modules, chacun à côté des lignes qui le placent dans votre page.',
    lede: 'Quatre modules, et les lignes qui les placent dans vos pages. Aucun compte, aucun témoin, rien qui vienne d’un tiers.',
    contents: 'Sur cette page',
    copy: 'Copier',
    copyWhat: 'Copier : {what}',
    copied: 'Copié',
    manual:
      'Votre navigateur n’a pas permis la copie. Les lignes sont sélectionnées : appuyez sur Ctrl+C, ou sur ⌘C sur un Mac.',
    otherLanguage: 'La même chose pour une page dans l’autre langue',
    tagIn: {
      en: '{widget} en anglais : script et balise',
      fr: '{widget} en français : script et balise',
    },
    placeholderIn: {
      en: '{widget} en anglais : emplacement',
      fr: '{widget} en français : emplacement',
    },
    address: {
      title: 'Votre site',
      text: 'Les modules résident sur votre propre serveur : déposez-y d’abord le dossier `dist/`. Indiquez ensuite où il se trouve et la place que vous avez, et toutes les lignes ci-dessous s’ajustent.',
      label: 'Adresse du dossier',
      hint: 'Par exemple https://www.votre-ville.example/modules/',
      error: 'Indiquez une adresse complète, qui commence par https://',
      column: 'Largeur de la colonne où se place un module',
      columnHint: 'Elle décide de la hauteur que les lignes réservent.',
    },
    script: {
      title: 'Le script',
      text: [
        'Une seule ligne charge les quatre modules dans les deux langues. Elle se place une fois par page, ou une fois dans le gabarit de votre site.',
        'La longue suite de caractères après `integrity` permet au navigateur de refuser un fichier que quelqu’un aurait modifié. Elle ne vaut que pour la version {version} : prenez une nouvelle ligne quand vous prenez une nouvelle version.',
      ],
      label: 'Le script',
    },
    widgets: {
      title: 'Les modules',
      text: [
        'Si votre éditeur garde les balises qu’il ne connaît pas, collez la balise. S’il les retire, comme le fait WordPress pour bien des comptes, collez l’emplacement et faites ajouter le script au gabarit.',
        'Le lien à l’intérieur est à vous : changez-le à votre guise. On le voit jusqu’à ce que le module soit prêt, et chaque fois qu’il ne peut pas s’afficher. Un deuxième module sur la même page demande ses propres lignes, mais pas un deuxième script.',
      ],
      'share-card': {
        name: 'Carte de partage',
        text: 'Un message de la campagne et son image, prêts pour les réseaux que fréquente votre lectorat.',
      },
      'key-message-rotator': {
        name: 'Messages clés',
        text: 'Cinq courtes affirmations sur l’immigration, avec les chiffres à l’appui et leurs sources.',
      },
      'story-carousel': {
        name: 'Histoires',
        text: 'Des gens et les endroits qu’ils ont changés, une histoire à la fois.',
      },
      'submit-story-form': {
        name: 'Formulaire d’envoi d’histoires',
        text: 'Pour que les gens de chez vous racontent une histoire. Si vous n’avez pas de service pour la recevoir, il prépare un courriel.',
      },
    },
    height: {
      title: 'De la place dans la page',
      text: [
        'Les lignes réservent la hauteur de chaque module, pour que rien ne saute dans votre page quand il apparaît. Si votre éditeur ou votre politique de sécurité retire `style`, ajoutez plutôt ces règles à votre feuille de style et omettez `style`.',
        'Une colonne étroite demande plus de hauteur qu’une large. Ces hauteurs valent dans les deux langues pour un texte de 16 px; un texte plus grand en demande davantage.',
      ],
      label: 'Règles pour votre feuille de style',
    },
    heights: {
      caption: 'Hauteur à réserver, selon la largeur de la colonne',
      widget: 'Module',
      column: '{width} px ou plus',
    },
    server: {
      title: 'Sur votre propre serveur',
      steps: [
        'Lancez `npm ci` et `npm run build` une fois, sur n’importe quel ordinateur doté de Node.js. Il en sort le dossier `dist/`.',
        'Copiez-le tel quel sur votre serveur Web. Le contenu de la campagne l’accompagne, dans `dist/toolkit/`.',
        'Offrez-le en HTTPS : une page sécurisée ne charge rien d’une adresse qui ne l’est pas.',
        'Envoyez les en-têtes ci-dessous. C’est `Access-Control-Allow-Origin` qui permet aux pages d’autres sites d’utiliser votre copie.',
        'Pour une nouvelle version, copiez le nouveau dossier par-dessus l’ancien. Les pages qui nomment la version {version} continuent de fonctionner tant que son fichier reste en place.',
      ],
      headersLabel: 'En-têtes',
      files: 'Fichiers',
      header: 'En-tête',
      others: 'les autres fichiers',
      all: 'tous les fichiers',
      policyTitle: 'Si votre site a une politique de sécurité du contenu',
      policy:
        'Autorisez ces sources en plus des vôtres. Rien d’autre n’est nécessaire : ni script ni style dans la page, ni `eval`. Si le fil de contenu ou le service qui reçoit les histoires a sa propre adresse, ajoutez-la à `connect-src`.',
      policyLabel: 'Sources à autoriser',
    },
    frame: {
      title: 'Là où aucun script n’est permis',
      text: 'Un cadre montre un module sans aucun script de votre part. Avec la deuxième ligne, il prend la hauteur de son contenu; sans elle, il défile dans la hauteur que vous lui donnez.',
      label: 'Une carte de partage dans un cadre',
    },
  },
});
