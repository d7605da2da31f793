import type { offline as english } from '#app/i18n/messages/en/offline.ts'

/** Копія сторінки для роботи без мережі, новіші версії та код, що не надійшов. */
export const offline: Partial<Record<keyof typeof english, string>> = {
  'offline.ready': 'Готово до роботи без мережі',
  'offline.update.waits': 'Нова версія готова. Ця сторінка працює як є, поки ви не завантажите нову версію.',
  'offline.update.elsewhere':
    'Інше вікно завантажило нову версію. Це вікно працює як є, поки ви не завантажите її тут.',
  'offline.update.load': 'Завантажити зараз',
  'offline.update.later': 'Пізніше',
  'offline.missing': 'Частина сторінки не надійшла',
  'offline.missing.meaning':
    'Або немає мережі, або цю версію замінила нова. Перезавантажте сторінку: те, що ви бачите, є в її адресі.',
  'offline.stopped': 'Частина сторінки зупинилася',
  'offline.stopped.meaning':
    'Її зупинила помилка застосунку. Перезавантажте сторінку: те, що ви бачите, є в її адресі.',
  'offline.missing.reload': 'Перезавантажити',
  'offline.missing.goOn': 'Продовжити без неї',
}
