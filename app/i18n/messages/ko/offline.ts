import type { offline as english } from '#app/i18n/messages/en/offline.ts'

/** The copy of the page for use without a network, newer versions, and code that does not come. */
export const offline: Partial<Record<keyof typeof english, string>> = {
  'offline.ready': '네트워크 없이 사용할 준비됨',
  'offline.update.waits': '새 버전이 준비되었습니다. 불러올 때까지 이 페이지는 지금 그대로 계속됩니다.',
  'offline.update.elsewhere': '다른 창이 새 버전을 불러왔습니다. 이 창은 불러올 때까지 지금 그대로 계속됩니다.',
  'offline.update.load': '지금 불러오기',
  'offline.update.later': '나중에',
  'offline.missing': '페이지의 일부가 오지 않았습니다',
  'offline.missing.meaning':
    '네트워크가 없거나, 새 버전이 이 버전을 대신했습니다. 페이지를 새로 고치십시오. 보고 있는 내용은 페이지 주소에 있습니다.',
  'offline.stopped': '페이지의 일부가 멈췄습니다',
  'offline.stopped.meaning':
    '앱의 결함으로 멈췄습니다. 페이지를 새로 고치십시오. 보고 있는 내용은 페이지 주소에 있습니다.',
  'offline.missing.reload': '새로 고침',
  'offline.missing.goOn': '이 부분 없이 계속',
}
