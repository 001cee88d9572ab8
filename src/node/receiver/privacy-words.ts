import type { PRIVACY } from '../../feed/registration.js';
import { primary } from '../../feed/text.js';

/** The labels of the first layer of a privacy notice; `title` stands above, `whole` leads to the second layer. */
export type PrivacyWords = Readonly<Record<'title' | 'whole' | (typeof PRIVACY)[number], string>>;

const WORDS: Readonly<Record<string, PrivacyWords>> = {
  en: {
    title: 'How your data are used',
    controller: 'Who is responsible',
    purpose: 'What for',
    legalBasis: 'On what legal basis',
    recipients: 'Who receives it',
    transfers: 'Transfers to other countries',
    rights: 'Your rights',
    whole: 'The whole privacy notice',
  },
  es: {
    title: 'Cómo se utilizan sus datos',
    controller: 'Responsable',
    purpose: 'Finalidad',
    legalBasis: 'Base jurídica',
    recipients: 'Destinatarios',
    transfers: 'Transferencias a otros países',
    rights: 'Sus derechos',
    whole: 'Aviso de privacidad completo',
  },
  fr: {
    title: 'Comment vos données sont utilisées',
    controller: 'Responsable',
    purpose: 'Finalité',
    legalBasis: 'Base juridique',
    recipients: 'Destinataires',
    transfers: 'Transferts vers d’autres pays',
    rights: 'Vos droits',
    whole: 'Notice de confidentialité complète',
  },
  ca: {
    title: 'Com es fan servir les vostres dades',
    controller: 'Responsable',
    purpose: 'Finalitat',
    legalBasis: 'Base jurídica',
    recipients: 'Destinataris',
    transfers: 'Transferències a altres països',
    rights: 'Els vostres drets',
    whole: 'Avís de privacitat complet',
  },
  gl: {
    title: 'Como se utilizan os seus datos',
    controller: 'Responsable',
    purpose: 'Finalidade',
    legalBasis: 'Base xurídica',
    recipients: 'Destinatarios',
    transfers: 'Transferencias a outros países',
    rights: 'Os seus dereitos',
    whole: 'Aviso de privacidade completo',
  },
  eu: {
    title: 'Nola erabiltzen diren zure datuak',
    controller: 'Arduraduna',
    purpose: 'Helburua',
    legalBasis: 'Oinarri juridikoa',
    recipients: 'Hartzaileak',
    transfers: 'Beste herrialde batzuetarako transferentziak',
    rights: 'Zure eskubideak',
    whole: 'Pribatutasun-ohar osoa',
  },
  ru: {
    title: 'Как используются ваши данные',
    controller: 'Кто отвечает',
    purpose: 'Для чего',
    legalBasis: 'Правовое основание',
    recipients: 'Кто получает',
    transfers: 'Передача в другие страны',
    rights: 'Ваши права',
    whole: 'Полное уведомление о конфиденциальности',
  },
  zh: {
    title: '您的数据如何使用',
    controller: '责任方',
    purpose: '用途',
    legalBasis: '法律依据',
    recipients: '接收方',
    transfers: '向其他国家传输',
    rights: '您的权利',
    whole: '完整隐私声明',
  },
  ar: {
    title: 'كيف تُستعمل بياناتكم',
    controller: 'الجهة المسؤولة',
    purpose: 'الغرض',
    legalBasis: 'الأساس القانوني',
    recipients: 'الجهات المستلِمة',
    transfers: 'النقل إلى بلدان أخرى',
    rights: 'حقوقكم',
    whole: 'إشعار الخصوصية كاملاً',
  },
};

/** The labels in a language, else those in English. */
export function privacyWordsFor(language: string): PrivacyWords {
  return WORDS[primary(language)] ?? WORDS['en']!;
}
