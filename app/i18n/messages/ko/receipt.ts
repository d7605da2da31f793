import type { receipt as english } from '#app/i18n/messages/en/receipt.ts'

/** What a file that was made here says when it comes back. */
export const receipt: Partial<Record<keyof typeof english, string>> = {
  'receipt.title': '파일 확인증',
  'receipt.check': '파일 열기',
  'receipt.check.meaning':
    '여기서 만든 파일을 고르거나 페이지에 끌어다 놓으십시오. 그림이나 슬라이드는 그 화면을 열고 수치가 아직 맞는지 알려 주며, 데이터 압축 파일은 사례로 열립니다.',
  'receipt.drop': '파일을 놓으면 열립니다',
  'receipt.reading': '파일을 읽는 중',
  'receipt.none':
    '이 파일에는 확인증이 없습니다. 여기서 만들지 않았거나, 다른 프로그램이 저장하면서 확인증을 뺐습니다. 원본 파일을 확인하십시오.',
  'receipt.unreadable': '이 파일의 확인증을 읽을 수 없습니다. 원본 파일을 확인하십시오.',
  'receipt.too-large': '이 파일은 64 MiB보다 큽니다. 여기서 만든 파일 중에는 그런 것이 없으므로 읽지 않았습니다.',
  'receipt.whole': '파일은 만들 때 그대로입니다. 이는 변경을 찾아낼 뿐 누가 만들었는지를 증명하지는 않습니다.',
  'receipt.changed':
    '이 파일은 만든 뒤에 바뀌었습니다. 그림과 확인증이 서로 맞지 않습니다. 보이는 내용을 믿고 쓰지 마십시오.',
  'receipt.editable':
    '슬라이드는 고칠 수 있게 만든 것이라 만들 때 그대로인지 아무도 알 수 없습니다. 확인증의 내용은 데이터와 대조할 수 있습니다.',
  'receipt.comparing': '이 페이지의 데이터와 비교하는 중',
  'receipt.otherCase': '사례 “{case}”이(가) 이 페이지에 없어 수치를 비교할 수 없습니다.',
  'receipt.holds': '이 그림의 수치는 아직 맞습니다.',
  'receipt.slide.holds': '이 슬라이드의 수치는 아직 맞습니다.',
  'receipt.differs': '{count, plural, other {그 뒤로 데이터가 바뀌었습니다. 다른 점 #건:}}',
  'receipt.slide': '슬라이드 {position}',
  'receipt.code': '확인증',
  'receipt.exported': '내보낸 시각',
  'receipt.address': '화면',
  'receipt.data': '기록의 SHA-256',
  'receipt.statement.days': '날짜',
  'receipt.statement.summary': '요약',
  'receipt.statement.denials': '부인',
  'receipt.statement.figure': '수치 {number}',
  'receipt.difference.statement': '{name}: 이전 “{before}”, 지금 “{after}”.',
  'receipt.difference.added': '{name}: 새로 생김, “{after}”.',
  'receipt.difference.removed': '{name}: 이전 “{before}”, 지금은 없음.',
  'receipt.difference.changed': '{record} {id}: 바뀜.',
  'receipt.difference.gone': '{record} {id}: 지금은 없음.',
  'receipt.difference.new': '{record} {id}: 새로 생김.',
  'receipt.difference.records': '기록이 바뀌었습니다. 수가 많아 확인증은 어느 것인지 밝히지 않습니다.',
  'receipt.record.leg': '구간',
  'receipt.record.consignment': '탁송화물',
  'receipt.record.claim': '주장',
  'receipt.record.sighting': '관측',
  'receipt.record.place': '장소',
  'receipt.record.vessel': '선박',
  'receipt.record.source': '출처',
  'receipt.data.meaning':
    '이 파일의 근거가 되는 구간, 탁송화물, 주장, 관측, 장소, 선박, 출처입니다. 선박이 보고한 위치는 포함되지 않습니다.',
}
