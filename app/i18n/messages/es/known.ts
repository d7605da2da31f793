import type { known as english } from '#app/i18n/messages/en/known.ts'

/** Lo que cuenta: por día, fuente y calificación. */
export const known: Partial<Record<keyof typeof english, string>> = {
  'known.shown': '{days}; {counts}',
  'known.noLeg': 'Según el día, las fuentes y las calificaciones elegidas, no cuenta ningún tramo de este caso.',
  'known.by': 'según lo conocido al {day}',
  'known.struck': '{count, plural, one {# fuente u origen excluido} other {# fuentes u orígenes excluidos}}',
  'known.grade.source': 'fuente {source} o mejor',
  'known.grade.information': 'información {information} o mejor',
  'known.notice.by':
    'Según lo conocido al {day}: {count, plural, =0 {ningún registro se publicó después} one {# registro publicado después queda fuera} other {# registros publicados después quedan fuera}}.',
  'known.notice.by.all': 'Mostrar todo lo conocido ahora',
  'known.notice.struck':
    '{struck}: {count, plural, =0 {ningún registro depende solo de ello} one {# registro depende de ello y queda fuera} other {# registros dependen de ello y quedan fuera}}.',
  'known.notice.struck.all': 'Contar todas las fuentes',
  'known.notice.grade':
    'Solo {grades}: {count, plural, =0 {ningún registro es inferior} one {# registro inferior o sin calificar queda fuera} other {# registros inferiores o sin calificar quedan fuera}}.',
  'known.notice.grade.all': 'Contar todas las calificaciones',
  'known.notCounted': 'La dirección menciona {kind} «{id}», que no cuenta según lo elegido aquí.',
  'known.on': 'Según lo conocido al',
  'known.on.hint': 'Día con la forma 2023-10-13. Solo cuenta lo publicado hasta el final de ese día.',
  'known.on.now': 'ahora',
  'known.on.previous': 'Día anterior en que una fuente empieza a contar',
  'known.on.next': 'Día siguiente en que una fuente empieza a contar',
  'known.on.clear': 'Todo lo conocido ahora',
  'known.on.bad': '«{text}» no es un día. Escríbalo con la forma 2023-10-13.',
  'known.title': 'Qué cuenta',
  'known.note':
    'Excluya una fuente o un origen, o exija una calificación, y vea qué queda. No se borra nada: todo puede volver a incluirse en cualquier momento.',
  'known.least.source': 'Fuente al menos',
  'known.least.information': 'Información al menos',
  'known.least.any': 'cualquiera, también sin calificar',
  'known.ranking': 'Orígenes, según cuánto depende de ellos',
  'known.count': 'Contar: {name}',
  'known.publications': '{count, plural, one {# publicación} other {# publicaciones}}',
  'known.hangs':
    'Dependen solo de él: {legs, plural, =0 {ningún tramo} one {# tramo} other {# tramos}} y {claims, plural, =0 {ninguna afirmación} one {# afirmación} other {# afirmaciones}}.',
  'known.withWithout': 'Desglose con este origen: {with}; sin él: {without}.',
  'known.undated': 'sin fecha',
}
