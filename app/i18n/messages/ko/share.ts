import type { share as english } from '#app/i18n/messages/en/share.ts'

/** The dialog that shares a view, and the page that others put into theirs. */
export const share: Partial<Record<keyof typeof english, string>> = {
  'share.open': 'QR 코드와 삽입',
  'share.title': '공유',
  'share.close': '닫기',
  'share.link': '이 화면의 링크',
  'share.link.meaning':
    '같은 사례, 날짜, 재생헤드, 지도 시야, 선택을 엽니다. 기록은 담지 않으므로, 여는 사람은 그때 피드가 주는 것을 봅니다.',
  'share.copy.link': '링크 복사',
  'share.copy.embed': '주소 복사',
  'share.copy.code': 'HTML 복사',
  'share.copied.link': '링크를 클립보드에 복사했습니다.',
  'share.copied.embed': '삽입용 주소를 클립보드에 복사했습니다.',
  'share.copied.code': 'HTML을 클립보드에 복사했습니다.',
  'share.copied.not': '브라우저가 이 페이지의 복사를 허용하지 않습니다. 글을 선택해 두었으니 키로 복사하십시오.',
  'share.qr.show': 'QR 코드 표시',
  'share.qr.hide': 'QR 코드 숨기기',
  'share.qr.alternative': '주소의 QR 코드: {address}',
  'share.qr.tooLong':
    '주소가 {length, number}자로, 휴대전화가 읽을 수 있는 코드로는 너무 깁니다. 대신 링크를 공유하거나 검색과 필터를 지우십시오.',
  'share.qr.failed': 'QR 코드를 그릴 코드가 오지 않았습니다. 다시 누르거나 링크를 공유하십시오.',
  'share.qr.svg': 'SVG로 저장',
  'share.qr.png': 'PNG로 저장',
  'share.qr.notSaved': '브라우저가 그림을 만들지 못했습니다. SVG로 저장하십시오.',
  'share.embed': '삽입',
  'share.embed.meaning':
    '다른 페이지에 넣는 용도입니다: 범례가 있는 지도, 날짜, 유보 표현을 지닌 합계, 주장된 것과 부인하는 측, 유의할 점, 저작자 표시. 그곳에서는 아무도 바꿀 수 없으며, 링크로 같은 화면이 Transload에서 열립니다. 이 페이지의 운영자가 허용해야 다른 사이트에 표시됩니다.',
  'share.embed.address': '삽입용 주소',
  'share.embed.code': '페이지에 넣을 HTML',
  'share.embed.frame': 'Transload: {case}',
  'embed.open': 'Transload에서 열기',
  'embed.playhead': '지도 기준 시각: {time}.',
  'embed.map.without': '지도가 보여 줄 내용을 아래에 글로 설명합니다.',
  'embed.map.stopped': '그래픽을 여러 번 잃었습니다. 지도가 보여 주던 내용을 아래에 글로 설명합니다.',
  'embed.map.wheel': '지도를 확대·축소하려면 Ctrl + 스크롤을 사용하십시오',
  'embed.map.wheel.mac': '지도를 확대·축소하려면 ⌘ + 스크롤을 사용하십시오',
  'embed.map.fingers': '두 손가락으로 지도를 움직이십시오',
  'embed.map.description': '구간을 모식적인 호로 나타낸 지도: {summary}. 같은 내용을 아래에 글로 설명합니다.',
}
