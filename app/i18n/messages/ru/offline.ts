import type { offline as english } from '#app/i18n/messages/en/offline.ts'

/** Копия страницы для работы без сети, новые версии и код, который не пришёл. */
export const offline: Partial<Record<keyof typeof english, string>> = {
  'offline.ready': 'Готово к работе без сети',
  'offline.update.waits': 'Готова новая версия. Эта страница остаётся прежней, пока вы её не загрузите.',
  'offline.update.elsewhere': 'Другое окно загрузило новую версию. Это окно остаётся прежним, пока вы её не загрузите.',
  'offline.update.load': 'Загрузить сейчас',
  'offline.update.later': 'Позже',
  'offline.missing': 'Часть страницы не пришла',
  'offline.missing.meaning':
    'Либо нет сети, либо место этой версии заняла новая. Перезагрузите страницу: то, что вы видите, есть в её адресе.',
  'offline.stopped': 'Часть страницы остановилась',
  'offline.stopped.meaning':
    'Её остановила ошибка приложения. Перезагрузите страницу: то, что вы видите, есть в её адресе.',
  'offline.missing.reload': 'Перезагрузить',
  'offline.missing.goOn': 'Продолжить без неё',
}
