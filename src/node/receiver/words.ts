import { primary } from '../../feed/text.js';
import type { ReceiptState } from '../../registration/submission.js';
import { inLanguage } from '../../locale/sentences.js';

/** What the receiver alone says to people. */
interface OwnWords {
  readonly title: string;
  readonly state: Readonly<Record<ReceiptState, string>>;
  readonly manage: string;
  readonly withdraw: string;
  readonly consequence: string;
  /** Of one consent. */
  readonly takeBack: string;
  readonly resting: string;
}

/** What it says as the form in the page does. */
export const AS_IN_THE_FORM = { reference: 'Reference', answers: 'Your answers', yes: 'Yes' } as const;

/** All that it says to people, in their language. */
export type Words = OwnWords & Readonly<Record<keyof typeof AS_IN_THE_FORM, string>>;

const WORDS: Readonly<Record<string, OwnWords>> = {
  en: {
    title: 'Your registration',
    state: {
      received: 'We have received your registration and will look at it.',
      waitingForApproval: 'We have received your registration. It waits for approval by the organisers.',
      waitingList: 'All places are taken. You are on the waiting list, and we will write to you when a place is free.',
      confirmed: 'Your registration is confirmed.',
      withdrawn: 'This registration is withdrawn.',
    },
    manage: 'See, change or withdraw your registration:',
    withdraw: 'Withdraw this registration',
    consequence: 'Your place is given to somebody else and your answers are erased. This cannot be undone.',
    takeBack: 'Withdraw this consent',
    resting: 'What you have answered only with a consent is erased when you withdraw it. Your place stays yours.',
  },
  es: {
    title: 'Su inscripción',
    state: {
      received: 'Hemos recibido su inscripción y la revisaremos.',
      waitingForApproval: 'Hemos recibido su inscripción. Está pendiente de la aprobación de la organización.',
      waitingList:
        'Todas las plazas están ocupadas. Figura en la lista de espera y le escribiremos cuando quede una libre.',
      confirmed: 'Su inscripción está confirmada.',
      withdrawn: 'Esta inscripción se ha anulado.',
    },
    manage: 'Ver, cambiar o anular su inscripción:',
    withdraw: 'Anular esta inscripción',
    consequence: 'Su plaza pasará a otra persona y sus respuestas se borrarán. No se puede deshacer.',
    takeBack: 'Retirar este consentimiento',
    resting: 'Al retirar un consentimiento se borra lo que solo respondió por haberlo dado. Conserva su plaza.',
  },
  fr: {
    title: 'Votre inscription',
    state: {
      received: 'Nous avons reçu votre inscription et allons l’examiner.',
      waitingForApproval: 'Nous avons reçu votre inscription. Elle attend l’approbation des organisateurs.',
      waitingList:
        'Toutes les places sont prises. Vous êtes sur la liste d’attente ; nous vous écrirons dès qu’une place se libère.',
      confirmed: 'Votre inscription est confirmée.',
      withdrawn: 'Cette inscription est annulée.',
    },
    manage: 'Voir, modifier ou annuler votre inscription :',
    withdraw: 'Annuler cette inscription',
    consequence:
      'Votre place sera attribuée à une autre personne et vos réponses seront effacées. Cette action est définitive.',
    takeBack: 'Retirer ce consentement',
    resting:
      'Retirer un consentement efface les réponses que vous n’avez données qu’avec lui. Vous gardez votre place.',
  },
  ca: {
    title: 'La vostra inscripció',
    state: {
      received: 'Hem rebut la vostra inscripció i la revisarem.',
      waitingForApproval: 'Hem rebut la vostra inscripció. Està pendent de l’aprovació de l’organització.',
      waitingList:
        'Totes les places estan ocupades. Sou a la llista d’espera i us escriurem quan n’hi hagi una de lliure.',
      confirmed: 'La vostra inscripció està confirmada.',
      withdrawn: 'Aquesta inscripció s’ha anul·lat.',
    },
    manage: 'Veure, canviar o anul·lar la vostra inscripció:',
    withdraw: 'Anul·la aquesta inscripció',
    consequence: 'La vostra plaça passarà a una altra persona i les vostres respostes s’esborraran. No es pot desfer.',
    takeBack: 'Retira aquest consentiment',
    resting:
      'En retirar un consentiment s’esborra el que només vau respondre perquè l’havíeu donat. Conserveu la plaça.',
  },
  gl: {
    title: 'A súa inscrición',
    state: {
      received: 'Recibimos a súa inscrición e revisarémola.',
      waitingForApproval: 'Recibimos a súa inscrición. Está pendente da aprobación da organización.',
      waitingList:
        'Todas as prazas están ocupadas. Figura na lista de agarda e escribirémoslle cando quede unha libre.',
      confirmed: 'A súa inscrición está confirmada.',
      withdrawn: 'Esta inscrición foi anulada.',
    },
    manage: 'Ver, cambiar ou anular a súa inscrición:',
    withdraw: 'Anular esta inscrición',
    consequence: 'A súa praza pasará a outra persoa e as súas respostas borraranse. Non se pode desfacer.',
    takeBack: 'Retirar este consentimento',
    resting: 'Ao retirar un consentimento bórrase o que só respondeu por telo dado. Conserva a súa praza.',
  },
  eu: {
    title: 'Zure izen-ematea',
    state: {
      received: 'Zure izen-ematea jaso dugu eta aztertuko dugu.',
      waitingForApproval: 'Zure izen-ematea jaso dugu. Antolatzaileek onartzeko zain dago.',
      waitingList: 'Leku guztiak beteta daude. Itxaron-zerrendan zaude, eta lekua libratzen denean idatziko dizugu.',
      confirmed: 'Zure izen-ematea berretsita dago.',
      withdrawn: 'Izen-emate hau bertan behera utzi da.',
    },
    manage: 'Zure izen-ematea ikusi, aldatu edo bertan behera uzteko:',
    withdraw: 'Utzi izen-emate hau bertan behera',
    consequence: 'Zure lekua beste norbaiti emango zaio eta zure erantzunak ezabatuko dira. Ezin da desegin.',
    takeBack: 'Kendu baimen hau',
    resting: 'Baimen bat kentzean, harekin bakarrik emandako erantzunak ezabatzen dira. Zure lekua zurea da oraindik.',
  },
  ru: {
    title: 'Ваша регистрация',
    state: {
      received: 'Мы получили вашу регистрацию и рассмотрим ее.',
      waitingForApproval: 'Мы получили вашу регистрацию. Она ожидает одобрения организаторов.',
      waitingList: 'Все места заняты. Вы в списке ожидания; мы напишем вам, когда освободится место.',
      confirmed: 'Ваша регистрация подтверждена.',
      withdrawn: 'Эта регистрация отозвана.',
    },
    manage: 'Посмотреть, изменить или отозвать регистрацию:',
    withdraw: 'Отозвать эту регистрацию',
    consequence: 'Ваше место перейдет другому участнику, а ваши ответы будут удалены. Отменить это нельзя.',
    takeBack: 'Отозвать это согласие',
    resting: 'При отзыве согласия удаляются ответы, данные только на его основании. Ваше место остается за вами.',
  },
  zh: {
    title: '您的注册',
    state: {
      received: '我们已收到您的注册，将予以审核。',
      waitingForApproval: '我们已收到您的注册，正在等待组织方批准。',
      waitingList: '名额已满。您已列入候补名单，一有空位我们将致函通知您。',
      confirmed: '您的注册已确认。',
      withdrawn: '此注册已撤回。',
    },
    manage: '查看、修改或撤回您的注册：',
    withdraw: '撤回此注册',
    consequence: '您的名额将转给他人，您的回答将被删除。此操作无法撤销。',
    takeBack: '撤回此项同意',
    resting: '撤回某项同意后，仅凭该同意提供的回答将被删除。您的名额仍予保留。',
  },
  ar: {
    title: 'تسجيلكم',
    state: {
      received: 'تلقينا تسجيلكم وسننظر فيه.',
      waitingForApproval: 'تلقينا تسجيلكم، وهو في انتظار موافقة الجهة المنظمة.',
      waitingList: 'جميع الأماكن محجوزة. أنتم على قائمة الانتظار، وسنكتب إليكم عند توفر مكان.',
      confirmed: 'تسجيلكم مؤكَّد.',
      withdrawn: 'سُحب هذا التسجيل.',
    },
    manage: 'الاطلاع على تسجيلكم أو تعديله أو سحبه:',
    withdraw: 'سحب هذا التسجيل',
    consequence: 'سيُمنح مكانكم لشخص آخر وتُحذف إجاباتكم. ولا يمكن التراجع عن ذلك.',
    takeBack: 'سحب هذه الموافقة',
    resting: 'عند سحب موافقة تُحذف الإجابات التي قدمتموها بناءً عليها وحدها. ويبقى مكانكم محفوظًا.',
  },
};

/** The words for a language, else those in English. */
export function wordsFor(language: string): Words {
  const { reference, answers, yes } = AS_IN_THE_FORM;
  return {
    ...(WORDS[primary(language)] ?? WORDS['en']!),
    reference: inLanguage(reference, language),
    answers: inLanguage(answers, language),
    yes: inLanguage(yes, language),
  };
}

/** The language they are in. */
export function languageOf(language: string): string {
  return Object.hasOwn(WORDS, primary(language)) ? primary(language) : 'en';
}
