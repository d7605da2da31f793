import type { share as english } from '#app/i18n/messages/en/share.ts'

/** Диалог, которым делятся видом, и страница, которую другие встраивают в свою. */
export const share: Partial<Record<keyof typeof english, string>> = {
  'share.open': 'QR-код и встраивание',
  'share.title': 'Поделиться',
  'share.close': 'Закрыть',
  'share.link': 'Ссылка на этот вид',
  'share.link.meaning':
    'Открывает то же досье, дни, указатель времени, камеру и выбранное. Записей в ней нет: кто её откроет, увидит то, что потоки дают к тому времени.',
  'share.copy.link': 'Копировать ссылку',
  'share.copy.embed': 'Копировать адрес',
  'share.copy.code': 'Копировать HTML',
  'share.copied.link': 'Ссылка — в буфере обмена.',
  'share.copied.embed': 'Адрес для встраивания — в буфере обмена.',
  'share.copied.code': 'HTML — в буфере обмена.',
  'share.copied.not': 'Браузер не даёт странице копировать. Текст выделен: скопируйте его клавишами.',
  'share.qr.show': 'Показать QR-код',
  'share.qr.hide': 'Скрыть QR-код',
  'share.qr.alternative': 'QR-код адреса {address}',
  'share.qr.tooLong':
    'Символов в адресе — {length, number}, это слишком много для кода, который прочитает телефон. Поделитесь ссылкой или снимите поиск и фильтр.',
  'share.qr.failed': 'Программа, рисующая QR-код, не загрузилась. Нажмите ещё раз или поделитесь ссылкой.',
  'share.qr.svg': 'Сохранить SVG',
  'share.qr.png': 'Сохранить PNG',
  'share.qr.notSaved': 'Браузер не смог создать изображение. Сохраните его как SVG.',
  'share.embed': 'Встроить',
  'share.embed.meaning':
    'Для вашей страницы: карта с условными обозначениями, дни, итоги с их оговорками, что заявлено и кто это отрицает, предостережение и указание авторов. Изменить там ничего нельзя; ссылка открывает тот же вид в Transload.',
  'share.embed.address': 'Адрес для встраивания',
  'share.embed.code': 'HTML для вашей страницы',
  'share.embed.frame': 'Transload: {case}',
  'embed.open': 'Открыть в Transload',
  'embed.playhead': 'Карта на {time}.',
  'embed.map.without': 'То, что она показала бы, сказано словами ниже.',
  'embed.map.stopped': 'Её графика терялась несколько раз. То, что она показывала, сказано словами ниже.',
  'embed.map.description': 'Карта этапов в виде схематических дуг: {summary}. То же сказано словами ниже.',
}
