import { primary } from '../../feed/text.js';

/** What the form says in which somebody changes their answers. */
export interface FormWords {
  readonly change: string;
  readonly save: string;
  readonly saved: string;
  readonly opened: string;
  readonly over: string;
  readonly back: string;
  readonly wrong: string;
  readonly error: string;
  readonly optional: string;
  readonly choose: string;
  readonly category: string;
  readonly purpose: string;
  readonly consent: string;
  readonly more: string;
}

const WORDS: Readonly<Record<string, FormWords>> = {
  en: {
    change: 'Change your answers',
    save: 'Save the changes',
    saved: 'Your changes are saved.',
    opened: 'There are more questions now: answer them and save again.',
    over: 'Answers can no longer be changed.',
    back: 'Back',
    wrong: 'Some answers need another look',
    error: 'Error:',
    optional: '(optional)',
    choose: 'Choose…',
    category: 'I take part as',
    purpose: 'What we ask this for:',
    consent: 'Your consent',
    more: 'Read more',
  },
  es: {
    change: 'Cambiar sus respuestas',
    save: 'Guardar los cambios',
    saved: 'Se han guardado los cambios.',
    opened: 'Ahora hay más preguntas: respóndalas y vuelva a guardar.',
    over: 'Las respuestas ya no se pueden cambiar.',
    back: 'Atrás',
    wrong: 'Es necesario revisar algunas respuestas',
    error: 'Error:',
    optional: '(opcional)',
    choose: 'Elija…',
    category: 'Participo como',
    purpose: 'Para qué lo preguntamos:',
    consent: 'Su consentimiento',
    more: 'Más información',
  },
  fr: {
    change: 'Modifier vos réponses',
    save: 'Enregistrer les modifications',
    saved: 'Vos modifications sont enregistrées.',
    opened: 'Il y a maintenant d’autres questions : répondez-y et enregistrez de nouveau.',
    over: 'Les réponses ne peuvent plus être modifiées.',
    back: 'Retour',
    wrong: 'Certaines réponses sont à revoir',
    error: 'Erreur :',
    optional: '(facultatif)',
    choose: 'Choisissez…',
    category: 'Je participe en tant que',
    purpose: 'Pourquoi cette question :',
    consent: 'Votre consentement',
    more: 'En savoir plus',
  },
  ca: {
    change: 'Canviar les vostres respostes',
    save: 'Desa els canvis',
    saved: 'S’han desat els canvis.',
    opened: 'Ara hi ha més preguntes: responeu-les i torneu a desar.',
    over: 'Les respostes ja no es poden canviar.',
    back: 'Enrere',
    wrong: 'Cal revisar algunes respostes',
    error: 'Error:',
    optional: '(opcional)',
    choose: 'Trieu…',
    category: 'Hi participo com a',
    purpose: 'Per què ho demanem:',
    consent: 'El vostre consentiment',
    more: 'Més informació',
  },
  gl: {
    change: 'Cambiar as súas respostas',
    save: 'Gardar os cambios',
    saved: 'Gardáronse os cambios.',
    opened: 'Agora hai máis preguntas: respóndaas e volva gardar.',
    over: 'As respostas xa non se poden cambiar.',
    back: 'Atrás',
    wrong: 'É necesario revisar algunhas respostas',
    error: 'Erro:',
    optional: '(opcional)',
    choose: 'Escolla…',
    category: 'Participo como',
    purpose: 'Para que o preguntamos:',
    consent: 'O seu consentimento',
    more: 'Máis información',
  },
  eu: {
    change: 'Aldatu zure erantzunak',
    save: 'Gorde aldaketak',
    saved: 'Aldaketak gorde dira.',
    opened: 'Orain galdera gehiago daude: erantzun eta gorde berriro.',
    over: 'Erantzunak ezin dira gehiago aldatu.',
    back: 'Atzera',
    wrong: 'Erantzun batzuk berrikusi behar dira',
    error: 'Errorea:',
    optional: '(aukerakoa)',
    choose: 'Aukeratu…',
    category: 'Honela parte hartzen dut',
    purpose: 'Zertarako galdetzen dugun:',
    consent: 'Zure baimena',
    more: 'Informazio gehiago',
  },
  ru: {
    change: 'Изменить ответы',
    save: 'Сохранить изменения',
    saved: 'Изменения сохранены.',
    opened: 'Появились новые вопросы: ответьте на них и сохраните еще раз.',
    over: 'Ответы больше нельзя изменить.',
    back: 'Назад',
    wrong: 'Некоторые ответы нужно проверить',
    error: 'Ошибка:',
    optional: '(необязательно)',
    choose: 'Выберите…',
    category: 'Я участвую как',
    purpose: 'Для чего мы об этом спрашиваем:',
    consent: 'Ваше согласие',
    more: 'Подробнее',
  },
  zh: {
    change: '修改您的回答',
    save: '保存修改',
    saved: '您的修改已保存。',
    opened: '现在有更多问题：请回答后再次保存。',
    over: '已无法再修改回答。',
    back: '返回',
    wrong: '部分答案需要修改',
    error: '错误：',
    optional: '（选填）',
    choose: '请选择…',
    category: '我的参会身份',
    purpose: '询问目的：',
    consent: '您的同意',
    more: '了解更多',
  },
  ar: {
    change: 'تعديل إجاباتكم',
    save: 'حفظ التعديلات',
    saved: 'حُفظت تعديلاتكم.',
    opened: 'ظهرت أسئلة أخرى: أجيبوا عنها ثم احفظوا من جديد.',
    over: 'لم يعد بالإمكان تعديل الإجابات.',
    back: 'رجوع',
    wrong: 'يُرجى مراجعة بعض الإجابات',
    error: 'خطأ:',
    optional: '(اختياري)',
    choose: 'اختاروا…',
    category: 'أشارك بصفة',
    purpose: 'الغرض من هذا السؤال:',
    consent: 'موافقتكم',
    more: 'المزيد من المعلومات',
  },
};

/** The words for a language, else those in English. */
export function formWordsFor(language: string): FormWords {
  return WORDS[primary(language)] ?? WORDS['en']!;
}
