import { primary } from '../../feed/text.js';
import { inLanguage } from '../../locale/sentences.js';

/** What only the form says in which somebody changes their answers. */
interface OwnWords {
  readonly change: string;
  readonly save: string;
  readonly saved: string;
  readonly opened: string;
  readonly over: string;
}

/** What it says as the form in the page does. */
export const SHARED = {
  back: 'Back',
  wrong: 'Some answers need another look',
  error: 'Error:',
  optional: '(optional)',
  choose: 'Choose…',
  category: 'I take part as',
  purpose: 'What we ask this for:',
  consent: 'Your consent',
  more: 'Read more',
} as const;

/** All that it says. */
export type FormWords = OwnWords & Readonly<Record<keyof typeof SHARED, string>>;

const WORDS: Readonly<Record<string, OwnWords>> = {
  en: {
    change: 'Change your answers',
    save: 'Save the changes',
    saved: 'Your changes are saved.',
    opened: 'There are more questions now: answer them and save again.',
    over: 'Answers can no longer be changed.',
  },
  es: {
    change: 'Cambiar sus respuestas',
    save: 'Guardar los cambios',
    saved: 'Se han guardado los cambios.',
    opened: 'Ahora hay más preguntas: respóndalas y vuelva a guardar.',
    over: 'Las respuestas ya no se pueden cambiar.',
  },
  fr: {
    change: 'Modifier vos réponses',
    save: 'Enregistrer les modifications',
    saved: 'Vos modifications sont enregistrées.',
    opened: 'Il y a maintenant d’autres questions : répondez-y et enregistrez de nouveau.',
    over: 'Les réponses ne peuvent plus être modifiées.',
  },
  ca: {
    change: 'Canviar les vostres respostes',
    save: 'Desa els canvis',
    saved: 'S’han desat els canvis.',
    opened: 'Ara hi ha més preguntes: responeu-les i torneu a desar.',
    over: 'Les respostes ja no es poden canviar.',
  },
  gl: {
    change: 'Cambiar as súas respostas',
    save: 'Gardar os cambios',
    saved: 'Gardáronse os cambios.',
    opened: 'Agora hai máis preguntas: respóndaas e volva gardar.',
    over: 'As respostas xa non se poden cambiar.',
  },
  eu: {
    change: 'Aldatu zure erantzunak',
    save: 'Gorde aldaketak',
    saved: 'Aldaketak gorde dira.',
    opened: 'Orain galdera gehiago daude: erantzun eta gorde berriro.',
    over: 'Erantzunak ezin dira gehiago aldatu.',
  },
  ru: {
    change: 'Изменить ответы',
    save: 'Сохранить изменения',
    saved: 'Изменения сохранены.',
    opened: 'Появились новые вопросы: ответьте на них и сохраните еще раз.',
    over: 'Ответы больше нельзя изменить.',
  },
  zh: {
    change: '修改您的回答',
    save: '保存修改',
    saved: '您的修改已保存。',
    opened: '现在有更多问题：请回答后再次保存。',
    over: '已无法再修改回答。',
  },
  ar: {
    change: 'تعديل إجاباتكم',
    save: 'حفظ التعديلات',
    saved: 'حُفظت تعديلاتكم.',
    opened: 'ظهرت أسئلة أخرى: أجيبوا عنها ثم احفظوا من جديد.',
    over: 'لم يعد بالإمكان تعديل الإجابات.',
  },
};

/** The words for a language, else those in English. */
export function formWordsFor(language: string): FormWords {
  const shared = Object.entries(SHARED).map(([key, words]) => [key, inLanguage(words, language)]);
  return {
    ...(WORDS[primary(language)] ?? WORDS['en']!),
    ...(Object.fromEntries(shared) as Record<keyof typeof SHARED, string>),
  };
}
