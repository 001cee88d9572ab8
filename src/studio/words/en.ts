import { enFeed } from './en-feed.js';
import type { AddressProblem } from '../embed/address.js';
import type { Obstacle, Theme, Widget } from '../embed/choice.js';
import type { FeedErrorCode } from '../../feed/load.js';
import type { Platform, StepCode } from '../embed/platforms.js';
import type { Kind } from '../embed/snippet.js';

const widgets: Readonly<Record<Widget, { readonly name: string; readonly about: string; readonly fallback: string }>> =
  {
    notice: {
      name: 'Notice',
      about: 'What the meeting is, when and where, and how to take part.',
      fallback: 'The meeting on the page of its organisers',
    },
    agenda: {
      name: 'Agenda',
      about: 'The programme, with search, filters and calendar files.',
      fallback: 'The programme on the page of the meeting',
    },
    speakers: {
      name: 'Speakers',
      about: 'The people, their roles, photos and sessions.',
      fallback: 'The speakers on the page of the meeting',
    },
    registration: {
      name: 'Registration',
      about: 'The form, sent to an address that you name.',
      fallback: 'Register on the page of the meeting',
    },
  };

const obstacles: Readonly<Record<Obstacle, string>> = {
  'no-widget': 'Choose at least one widget in step 1.',
  'no-feed': 'The snippet still names an example feed. Enter the address of yours in step 2.',
  'bad-feed': 'Browsers cannot read the feed at the address in step 2.',
  'bad-base': 'Step 4 needs the https address of the folder with the scripts.',
  'local-base':
    'The scripts are on this computer: good for a try, but nobody else can reach them. Publish the folder “dist” and enter its address in step 4.',
  'no-endpoint': 'The snippet still names an example of where registrations go. Enter your address in step 2.',
  'bad-endpoint': 'Registrations cannot be sent to the address in step 2.',
};

const addresses: Readonly<Record<AddressProblem, string>> = {
  'not-an-address': 'This is no web address. It starts with https:// and names a server.',
  insecure: 'Browsers refuse http:// here. Use an address that starts with https://',
  'with-password': 'Take the user name and password out of the address: everybody could read them.',
};

const failures: Readonly<Record<FeedErrorCode, string>> = {
  'bad-address': addresses['not-an-address'],
  'insecure-address': addresses.insecure,
  unreachable: 'Nothing answers at this address. Check its spelling, and whether the server is up.',
  'timed-out': 'The server took longer than ten seconds. Visitors would wait as long; ask whoever runs it.',
  'http-status': 'The server answers with an error. Check the address.',
  redirected: 'The address leads on to another server. Enter the one where it ends.',
  'too-large': 'The file is larger than 5 MB, which is more than a meeting needs.',
  'not-json': 'What is there is not JSON. Is it a web page instead of the feed?',
  'older-than-shown': 'What is there is older than what was shown before.',
  'not-a-meeting': 'This is JSON, but no meeting: “meeting” with a “name” is missing.',
  'unsupported-version': 'This feed is written for another version of the widgets.',
  'too-deep': 'The JSON is nested too deeply to be a meeting.',
  'too-many': 'The feed holds more than a meeting can: 5,000 sessions or people at most.',
};

const kinds: Readonly<Record<Kind, { readonly name: string; readonly about: string }>> = {
  loader: { name: 'Script tag', about: 'One small tag. Pages always have the version you publish. For most sites.' },
  importMap: {
    name: 'Script tag, pinned',
    about:
      'The same, but each file is checked against its hash, and the page asks for all of them at once: the quickest on a slow network. A new version needs a new snippet.',
  },
  standalone: {
    name: 'One file, pinned',
    about: 'One classic script with every language inside, checked by its hash. For strict rules and old systems.',
  },
};

const platforms: Readonly<Record<Platform, string>> = {
  html: 'HTML page',
  wordpress: 'WordPress',
  drupal: 'Drupal',
  liferay: 'Liferay',
  joomla: 'Joomla',
};

const steps: Readonly<Record<StepCode, string>> = {
  'html-paste':
    'Paste this where the widgets should appear. The script lines are needed once on a page, wherever they stand.',
  'html-look': 'Publish the page and open it. The widgets show up in the language of the page.',
  'html-strip':
    'If nothing shows, look at the published source: some editors throw script tags away. Then the script lines belong into the template of the site, and only the elements into the page.',
  'wordpress-block': 'Open the page in the editor, add the block “Custom HTML” and paste this into it.',
  'wordpress-look': 'Save, and view the page itself: the preview inside of the block runs no scripts.',
  'wordpress-import-map':
    'WordPress 6.5 and later may write an import map of its own, and browsers of before 2025 heed only the first one of a page. If nothing shows, take “One file, pinned”.',
  'wordpress-plugin':
    'If the lines are gone after saving, your account may not write scripts: usual for editors, and on networks of sites. An administrator can install this plugin once: save it as a file, put it into a folder “meeting-widgets” in wp-content/plugins and activate it.',
  'wordpress-shortcode': 'After that, anybody who can edit a page writes this in a “Shortcode” block.',
  'drupal-library': 'In the folder of your theme, add this to the file of libraries. THEME is the name of your theme.',
  'drupal-info': 'Add this to the description of the theme, then clear the caches (Configuration › Performance).',
  'drupal-head':
    'In the template html.html.twig of your theme, put this into the head, before the line with js-placeholder.',
  'drupal-style': 'Add this to a style sheet of your theme.',
  'drupal-format':
    'Under Configuration › Text formats and editors, open the format of your page, for instance Full HTML. Where it limits tags, add these to the allowed ones.',
  'drupal-block': 'Edit the page, or add a block with a text, in that format. Press “Source” and paste this.',
  'liferay-fragment':
    'Edit the page. From Fragments and Widgets, drag the fragment “HTML” to where the widgets should appear, open it with two clicks and paste this in place of its content.',
  'liferay-look': 'Publish the page and view it: the editor itself may show an empty box.',
  'liferay-extension':
    'With rights for Applications › Client Extensions, you can add a “Custom Element” for each widget instead. Editors then find it among the widgets of every page. These are the fields:',
  'liferay-import-map':
    'Liferay writes an import map of its own, and a second one is not heeded by all browsers. Take “One file, pinned” above.',
  'joomla-filter':
    'Sign in as somebody whose group is “No Filtering” under System › Global Configuration › Text Filters, as Super Users are. In your profile, choose the editor “CodeMirror” or “None”: TinyMCE throws scripts away.',
  'joomla-module':
    'Under Content › Site Modules, add a new module of type “Custom”, choose its position and pages, and paste this as its text.',
  'joomla-look': 'Save and view the page.',
};

const theme: Readonly<Record<keyof Theme, string>> = {
  accent: 'Links and marks',
  surface: 'Background',
  text: 'Text',
  radius: 'Corners',
  font: 'Font',
};

/** Every word of the studio. */
export const en = {
  code: 'en',
  name: 'English',
  title: 'Studio · Meeting Widgets',
  brand: 'Meeting Widgets',
  studio: 'Studio',
  languages: 'Language of this page',
  skip: 'Skip to the snippet',
  lead: 'Put a meeting on your website',
  about: 'Choose, look, copy. Nothing that you enter here leaves your browser.',
  whole: 'All of it has arrived: it goes on without a network.',
  footer: 'This page sends nothing anywhere. It reads the feed that you name, as the pages of your visitors will.',
  missing:
    'The scripts of the widgets are not where they should be: one folder above this page. Publish the whole folder “dist”, not this page alone.',
  tabs: 'Parts of the studio',
  embedTab: 'Embed',
  feedTab: 'Feed',
  ...enFeed,
  widgetsStep: 'Choose widgets',
  widgets,
  feedStep: 'Say where the meeting is',
  feed: 'Address of the feed',
  feedHint: 'The JSON file of the meeting, as its organisers publish it.',
  feedNone: 'Until then, the preview shows a sample meeting.',
  feedLooking: 'Reading the feed …',
  feedFound: (sessions: number, people: number, languages: string) =>
    `${sessions === 1 ? '1 session' : `${sessions} sessions`}, ${people === 1 ? '1 person' : `${people} people`}, in ${languages}.`,
  feedProblems: (count: number) =>
    count === 1
      ? 'One thing in the feed is wrong and left out. Tell its organisers.'
      : `${count} things in the feed are wrong and left out. Tell its organisers.`,
  feedClosed:
    'Something is there, but its server keeps it from pages of other sites. Ask whoever runs it for the header “Access-Control-Allow-Origin: *”.',
  failures,
  addresses,
  fallback: 'Page of the meeting (optional)',
  fallbackHint: 'A link to it stands where the widgets cannot be shown, as without JavaScript.',
  endpoint: 'Where registrations are sent',
  endpointHint: 'The address of the organiser’s receiver. The feed cannot change it. In the preview, nothing is sent.',
  photoHosts: 'Other servers of photos',
  photoHostsHint: 'Photos of the feed’s own server are shown anyway.',
  photoHostsFound: (hosts: string) => `The feed has photos on ${hosts}.`,
  photoHostsAllow: 'Show them',
  lookStep: 'Make it yours',
  lang: 'Language',
  langPage: 'That of the page',
  zone: 'Times',
  zoneMeeting: 'Of the place of the meeting',
  zoneVisitor: 'Of each visitor',
  zoneOthers: 'Of a zone',
  headingLevel: 'Level of headings',
  headingHint: 'One below the heading above the widgets.',
  views: {
    notice: { label: 'Notice as', summary: 'Summary', letter: 'Formal letter' },
    agenda: { label: 'Agenda as', list: 'List', grid: 'Table of rooms and times' },
    speakers: { label: 'Speakers as', grid: 'Grid', grouped: 'Grid, by role', list: 'List' },
  },
  colours: 'Look',
  coloursHint: 'Empty, the widgets look like the page around them.',
  theme,
  pick: (name: string) => `${name}: choose a colour`,
  clear: (name: string) => `${name}: as on the page`,
  radius: { page: 'A little round', square: 'Square', round: 'Round' },
  fontHint: 'For instance Georgia, serif',
  faint: (ratio: string) => `Hard to read on that background: a contrast of ${ratio}, and 4.5 is the least.`,
  notUsable: 'This is not a value that style sheets know.',
  preview: 'Preview',
  previewFrame: 'The widgets on a page',
  width: 'Width',
  phone: 'Phone',
  desktop: 'Desktop',
  paper: 'Page',
  light: 'Light',
  dark: 'Dark',
  takeStep: 'Take it to your site',
  base: 'Address of the scripts',
  baseHint: 'The folder that holds meeting-widgets.js and manifest.json.',
  baseBorrowed: (version: string) =>
    `No manifest.json could be read there. Hashes below are those of the files beside this studio, version ${version}: publish exactly these.`,
  baseFound: (version: string) => `Version ${version} is there.`,
  kind: 'How the scripts are loaded',
  kinds,
  platform: 'Your site',
  platforms,
  steps,
  otherwise: 'If that is not possible',
  obstacles,
  obstaclesTitle: 'Before you paste',
  copy: 'Copy',
  copyOf: (what: string) => `Copy ${what}`,
  snippet: 'snippet',
  copied: 'Copied.',
  selected: 'The text is selected: copy it with Ctrl+C or ⌘C.',
  policyStep: 'If your site has a page policy',
  policyAbout:
    'Sites that send a Content-Security-Policy have to allow this. Add each value to the directive of the same name; one that your policy lacks starts with what its default-src allows.',
  policyTrusted: 'Only where your policy has the directive trusted-types already:',
  policyWhole: 'The strictest policy under which these widgets work, for a page that holds nothing else:',
  policy: 'page policy',
};

export type Words = typeof en;
