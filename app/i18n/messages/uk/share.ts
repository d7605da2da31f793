import type { share as english } from '#app/i18n/messages/en/share.ts'

/** Діалог, яким діляться виглядом, і сторінка, яку інші вбудовують у свою. */
export const share: Partial<Record<keyof typeof english, string>> = {
  'share.open': 'QR-код і вбудовування',
  'share.title': 'Поділитися',
  'share.close': 'Закрити',
  'share.link': 'Посилання на цей вигляд',
  'share.link.meaning':
    'Відкриває те саме досьє, дні, покажчик часу, камеру й вибране. Записів у ньому немає: хто його відкриє, побачить те, що потоки дають на той час.',
  'share.copy.link': 'Копіювати посилання',
  'share.copy.embed': 'Копіювати адресу',
  'share.copy.code': 'Копіювати HTML',
  'share.copied.link': 'Посилання — у буфері обміну.',
  'share.copied.embed': 'Адреса для вбудовування — у буфері обміну.',
  'share.copied.code': 'HTML — у буфері обміну.',
  'share.copied.not': 'Браузер не дає сторінці копіювати. Текст виділено: скопіюйте його клавішами.',
  'share.qr.show': 'Показати QR-код',
  'share.qr.hide': 'Приховати QR-код',
  'share.qr.alternative': 'QR-код адреси {address}',
  'share.qr.tooLong':
    'Символів в адресі — {length, number}, це забагато для коду, який прочитає телефон. Поділіться посиланням або зніміть пошук і фільтр.',
  'share.qr.failed': 'Програма, що малює QR-код, не завантажилася. Натисніть ще раз або поділіться посиланням.',
  'share.qr.svg': 'Зберегти SVG',
  'share.qr.png': 'Зберегти PNG',
  'share.qr.notSaved': 'Браузер не зміг створити зображення. Збережіть його як SVG.',
  'share.embed': 'Вбудувати',
  'share.embed.meaning':
    'Для вашої сторінки: карта з умовними позначеннями, дні, підсумки з їхніми застереженнями, що заявлено і хто це заперечує, пересторога та зазначення авторів. Змінити там нічого не можна; посилання відкриває той самий вигляд у Transload.',
  'share.embed.address': 'Адреса для вбудовування',
  'share.embed.code': 'HTML для вашої сторінки',
  'share.embed.frame': 'Transload: {case}',
  'embed.open': 'Відкрити у Transload',
  'embed.playhead': 'Карта на {time}.',
  'embed.map.without': 'Те, що вона показала б, сказано словами нижче.',
  'embed.map.stopped': 'Її графіку втрачено кілька разів. Те, що вона показувала, сказано словами нижче.',
  'embed.map.description': 'Карта етапів у вигляді схематичних дуг: {summary}. Те саме сказано словами нижче.',
}
