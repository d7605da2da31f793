import type { scenarioFaults as english } from '#app/i18n/messages/en/scenario-faults.ts'

/** Lo que está mal en un escenario que se abre, una frase por tipo de error, y dónde está. */
export const scenarioFaults: Partial<Record<keyof typeof english, string>> = {
  'scenario.fault.at': 'Línea {line}, {path}: {what}',
  'scenario.fault.atLine': 'Línea {line}: {what}',
  'scenario.fault.atPath': '{path}: {what}',
  'scenario.fault.too-large': 'El archivo supera los {most, number} caracteres. Un escenario de ese tamaño no se lee.',
  'scenario.fault.syntax':
    'Aquí el texto deja de ser JSON. Busque una coma, unas comillas o un corchete que falten, aquí o justo antes.',
  'scenario.fault.repeated-key': 'Esta clave está aquí dos veces. No está claro cuál de las dos cuenta.',
  'scenario.fault.not-a-scenario': 'Esto no es un escenario: aquí debe decir «{format}».',
  'scenario.fault.newer-version':
    'Este escenario se escribió para una versión posterior (versión de formato {version}). Se ha dejado intacto.',
  'scenario.fault.missing': 'Esto debe indicarse y falta.',
  'scenario.fault.unknown-key': 'Un escenario no tiene aquí ninguna clave «{key}». ¿Está mal escrita?',
  'scenario.fault.wrong-type':
    'Esto debe ser {expected, select, string {un texto} number {un número} int {un número entero} boolean {true o false} array {una lista} tuple {una lista de dos} other {un objeto con claves}}.',
  'scenario.fault.not-one-of': 'Esto debe ser uno de estos valores: {options}.',
  'scenario.fault.empty': 'Este texto está vacío.',
  'scenario.fault.too-long': 'Este texto supera los {most, number} caracteres.',
  'scenario.fault.too-few': 'Esta lista necesita al menos {least, plural, one {# entrada} other {# entradas}}.',
  'scenario.fault.too-many': 'Esta lista tiene más de {most, plural, one {# entrada} other {# entradas}}.',
  'scenario.fault.too-low': 'Este número es demasiado bajo: el límite es {least, number}.',
  'scenario.fault.too-high': 'Este número es demasiado alto: el límite es {most, number}.',
  'scenario.fault.bad-format': 'Este texto no tiene la forma pedida: {pattern}',
  'scenario.fault.not-an-id':
    'Esto no es un identificador. Un identificador empieza por una letra o un dígito y tiene como máximo 80 letras, dígitos, puntos, guiones y guiones bajos.',
  'scenario.fault.not-a-time':
    'Esto no es una fecha. Escriba un día UTC como 2023-09-12 o un instante como 2023-09-12T06:30Z.',
  'scenario.fault.not-an-instant': 'Esto no es un instante. Escríbalo en UTC, por ejemplo 2023-10-14T08:00Z.',
  'scenario.fault.not-a-duration':
    'Esto no es una duración de hasta dos semanas. Escríbala como PT5M (cinco minutos) o PT1H30M.',
  'scenario.fault.no-duration': 'Esta duración debe ser mayor que cero.',
  'scenario.fault.not-a-query':
    'Esto no es la consulta de una dirección. Indique solo lo que va detrás del signo de interrogación, por ejemplo from=2023-09-07&to=2023-10-01.',
  'scenario.fault.own-parameter':
    'El caso, el idioma, el tema, la incrustación y el ejercicio no pueden fijarse aquí: los eligen el escenario y quien lee.',
  'scenario.fault.not-a-parameter':
    'Esto no es un nombre de parámetro: letras y dígitos, primero una letra minúscula, como máximo 20.',
  'scenario.fault.ends-before-start': 'Este lapso acaba antes de empezar.',
  'scenario.fault.unsourced': 'Un registro publicado cita al menos una fuente. Este no cita ninguna.',
  'scenario.fault.not-marked':
    'El identificador de un registro inventado empieza por SYN-, y solo el de un registro inventado.',
  'scenario.fault.not-made-up':
    'Lo que trae una incidencia debe ser claramente inventado: su identificador empieza por SYN- y su fundamento es «synthetic».',
  'scenario.fault.figure-of-kind': 'Una afirmación de tipo «figure» tiene una cifra, y ningún otro tipo la tiene.',
  'scenario.fault.leg-times': 'Este tramo no tiene ninguna fecha, o llega antes de salir.',
  'scenario.fault.not-as-described': 'Esto no es como dice la descripción del formato.',
  'scenario.fault.repeated-id': 'El identificador «{id}» ya se ha usado. Cada uno puede usarse una vez.',
  'scenario.fault.unknown-role': 'No hay ningún papel «{id}» en este escenario.',
  'scenario.fault.unknown-objective': 'No hay ningún objetivo «{id}» en este escenario.',
  'scenario.fault.unknown-question': 'Ninguna incidencia de este escenario hace la pregunta «{id}».',
  'scenario.fault.unknown-option': 'La pregunta no tiene ninguna opción «{id}».',
  'scenario.fault.other-answer':
    'La pregunta pide {asked, select, choice {una elección} figure {una cifra} place {un lugar} assessment {una valoración} other {otra cosa}}, y esta regla puntúa otro tipo de respuesta.',
  'scenario.fault.low-above-high': 'La cota inferior supera a la superior.',
  'scenario.fault.more': '{count, plural, one {# error más no figura} other {# errores más no figuran}} en la lista.',
}
