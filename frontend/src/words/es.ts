import type { Dose } from '../protocol.js';
import type { Words } from '../words.js';
import { session } from './es/session.js';

/** The widget's words in Spanish: short and kind, with "usted". */
export const words: Words = {
  session,
  name: 'Chat sobre el dolor de espalda',
  conversation: 'Conversación',
  you: 'Usted dijo:',
  emergencyIn: 'En una emergencia, llame al',
  localEmergencyNumber: 'número local de emergencias',
  alertLevel: { emergency: 'Emergencia:', urgent: 'Urgente:' },
  call: (number: string) => `Llamar al ${number}`,
  exit: 'Salida rápida',
  exitHint: 'salir de esta página y borrar el chat',
  closeChat: 'Cerrar el chat',
  unread: (count: number) => (count === 1 ? 'mensaje nuevo' : 'mensajes nuevos'),

  status: {
    connecting: 'Conectando…',
    online: '',
    reconnecting: 'Conectando de nuevo… sus respuestas están guardadas.',
    resting: 'El chat está en pausa. Sus respuestas están guardadas.',
    broken: 'El chat no puede empezar aquí. Vuelva a cargar la página, o llame a la clínica.',
  },
  sending: 'Esperando para enviar',
  notSent: 'Ese mensaje era demasiado largo para enviarlo.',
  lost: 'Su último chat ya no está guardado, así que este es nuevo.',
  otherChat: 'Ahora está en otro chat. Lo que no se había enviado en el anterior ya no se enviará.',
  linkGone: 'Ese enlace ya no funciona. Puede seguir aquí.',
  notHere: 'El resto todavía no ha llegado. Seguimos intentándolo. Si no aparece, vuelva a cargar la página: sus respuestas están guardadas.',
  tryAgain: 'Intentar de nuevo',

  why: '¿Por qué lo preguntamos?',
  meaning: 'Qué queremos decir',
  continue: 'Continuar',
  chooseOne: 'Por favor, elija al menos una opción.',
  chooseMany: 'Elija todas las que correspondan.',
  number: 'Un número',
  arrowKeys: 'Las flechas del teclado pasan de una respuesta a otra.',

  textBox: 'Escriba una respuesta o una pregunta',
  textBoxHint: 'O escriba aquí…',
  send: 'Enviar',
  tooLong: (length: number, most: number) =>
    `Es un poco largo (${length} de ${most} letras). ¿Podría acortarlo?`,

  progress: 'Cuánto lleva',
  progressText: (answered: number, remaining: number) =>
    remaining === 0
      ? 'Todas las preguntas respondidas'
      : `${counted(answered, 'respondida', 'respondidas')}, ${remaining === 1 ? 'queda una' : `quedan unas ${remaining}`}`,

  menu: 'Menú',
  back: 'Atrás',
  checkIn: 'Contar cómo va',
  topics: 'Preguntas frecuentes',
  answers: 'Qué saben de mí',
  restart: 'Empezar de nuevo',
  help: 'Ayuda',
  elsewhere: 'Continuar en otro teléfono u ordenador',
  forget: 'Borrar mis datos',
  sure: {
    restart: { question: '¿Empezar de nuevo desde la primera pregunta?', yes: 'Sí, empezar de nuevo' },
    forget: { question: '¿Borrar este chat para siempre? No se podrá recuperar.', yes: 'Sí, borrarlo' },
  },
  no: 'No, conservarlo',
  commandNotes: {
    back: 'Usted volvió a la pregunta anterior',
    repeat: 'Usted pidió ver la pregunta otra vez',
    restart: 'Usted empezó de nuevo',
    why: 'Usted preguntó por qué',
    answers: 'Usted preguntó qué sabemos de usted',
    forget: 'Usted pidió que borremos sus datos',
    help: 'Usted pidió ayuda',
    topics: 'Usted pidió ver las preguntas frecuentes',
    keep: 'Usted pidió guardar su programa',
    'check-in': 'Usted volvió para contar cómo va',
  },
  linkText:
    'Abra este enlace en el otro teléfono u ordenador. Quien lo tenga puede leer este chat y seguir con él. Funciona hasta que el chat se borre: 24 horas después de la última respuesta, o más tarde si guarda su programa.',
  privateLink: 'Su enlace privado',
  share: 'Compartir',
  close: 'Cerrar',
  forgottenTitle: 'Todo borrado',
  forgotten: 'Hemos borrado este chat, aquí y en nuestro servicio. No se guarda nada.',
  forgetting: 'Este chat está borrado aquí. Lo borraremos en nuestro servicio en cuanto haya conexión.',
  newChat: 'Empezar un chat nuevo',

  understood: 'He entendido:',
  change: 'Cambiar',
  keep: 'Dejar mi respuesta',
  preview: 'Qué cambiaría',
  changeIt: 'Cambiarla',
  noPreview: 'Ahora no podemos mostrar qué cambiaría. Puede cambiarla de todos modos.',
  isThatRight: 'Nos ha dicho esto. ¿Es correcto?',
  itIsRight: 'Sí, es correcto',
  itIsWrong: 'No, quiero cambiarlo',
  whichIsWrong: 'Cambie lo que no sea correcto. Hasta entonces, por favor, haga lo que se dice arriba.',
  doNotWait: 'Gracias. Por favor, no espere: haga lo que se dice arriba.',
  changedTo: (label: string) => `Cambiado a: ${label}`,
  answersTitle: 'Lo que nos ha contado',
  noAnswers: 'Todavía no nos ha contado nada.',

  yourQuestion: 'Su pregunta',
  sources: 'De dónde viene esto',
  otherQuestions: 'También puede preguntar',

  past: 'Esto ya no vale. Por favor, mire más abajo.',
  comeBack: 'Vuelva a partir del',
  because: 'Por qué decimos esto',
  safetyNet: 'Preste atención a esto',
  whatToSay: 'Qué decirle al profesional de la salud',
  whatToSayHint: 'Puede leerlo en voz alta o mostrarlo.',
  copy: 'Copiar',
  copied: 'Copiado',
  notCopied: 'Por favor, seleccione el texto y cópielo.',
  print: 'Imprimir',

  programme: 'Su programa de ejercicios',
  phase: (number: number, weeks: string) => `Fase ${number} · ${weekWords(weeks)}`,
  weeks: (weeks: string) => weekWords(weeks),
  counted: (title: string, count: number) => `${title} (${count})`,
  perWeek: (count: number) => (count === 1 ? 'Una vez por semana' : `${count} veces por semana`),
  exerciseCount: (count: number) => counted(count, 'ejercicio', 'ejercicios'),
  focus: 'Qué trabaja',
  stopIf: 'Pare y pida consejo si',
  allStops: 'Todos los motivos para parar',
  exercises: 'Sus ejercicios',
  how: 'Cómo se hace',
  cue: 'Consejo',
  whyThis: 'Por qué ayuda',
  equipment: 'Necesita',
  easier: 'Más fácil',
  harder: 'Más difícil',
  forYou: 'Por qué está en su plan',
  ifItHurts: 'Si duele, haga esto en su lugar',
  showMovement: 'Ver el movimiento',
  stopMovement: 'Parar el movimiento',
  alsoMoves: 'Otros movimientos de su plan',
  since: (day: string) => `desde el ${day}`,
  paces: { easier: 'Más fácil por ahora', 'flare-up': 'Recaída: menos por ahora' },

  ways: '¿Cómo prefiere hacerlo?',
  everyDay: 'Un poco cada día',
  yourSession: 'Su sesión',
  aboutMinutes: (count: number) => `unos ${counted(count, 'minuto', 'minutos')}`,
  parts: { 'warm-up': 'Calentamiento', moves: 'Movimientos', walk: 'Caminar' },
  startThis: 'Empezar la sesión',
  guideMe: 'Guíeme',
  goOnWith: (at: number, of: number) => `Seguir donde estaba (${at} de ${of})`,
  doneThisWeek: (count: number, of: number) => `${count} de ${of} hechas en los últimos siete días`,
  sessionAway: 'La sesión todavía no ha llegado. Compruebe su conexión y pulse otra vez.',
  routine: 'Su día',
  minutes: (count: number) => counted(count, 'minuto', 'minutos'),
  trafficLight: '¿Cuánto dolor está bien?',
  colours: { green: 'Verde', amber: 'Ámbar', red: 'Rojo' },
  outOfTen: (from: number, to: number) => `de ${from} a ${to} sobre 10`,
  walking: 'Caminar',
  thisWeek: 'Esta semana',
  allWeeks: 'Todas las semanas',
  week: (number: number) => `Semana ${number}`,
  walkGoal: (minutes: number, days: number) => `${counted(minutes, 'minuto', 'minutos')}, ${counted(days, 'día', 'días')}`,
  flareUp: 'Si vuelve a doler más',
  swaps: 'Mejores alternativas',
  insteadOf: 'En lugar de',
  tips: 'Pequeñas cosas que ayudan',
  progression: 'Qué viene después',
  leftOut: 'Lo que dejamos fuera para usted',
  expectations: 'Qué puede esperar',
  conflicts: 'Donde nuestras fuentes no coinciden',
  nextReview: 'Su próxima revisión',
  checkInDue: 'Es hora de ver cómo ha ido',
  checkInText: 'Unas pocas preguntas cortas. Después vemos qué viene.',
  checkInEarly: 'Contar cómo va ahora',
  howItHasBeen: 'Cómo ha ido',
  pain: 'Dolor',
  activity: 'Lo que quiere hacer',
  lessIsBetter: 'Menos es mejor.',
  moreIsBetter: 'Más es mejor.',
  fromTo: (from: number, to: number) => `de ${from} a ${to}.`,
  asTable: 'En una tabla',
  day: 'Día',
  sessionsAWeek: 'Sesiones por semana',

  keepIt: 'Para guardar',
  calendar: 'Ponerlo en mi calendario',
  pdf: 'Guardar como PDF',
  fileName: 'backwise',
  making: 'Un momento…',
  saved: 'Guardado. Mire donde van sus descargas.',
  needsNetwork: 'Para eso hace falta conexión. Inténtelo otra vez cuando la tenga.',
  refused: 'Ahora no ha funcionado. Por favor, inténtelo más tarde.',
  forDoctor: 'Para mi médico',
  forDoctorText: 'Una página corta con lo que nos contó y lo que aconsejamos. No se envía nada: usted decide quién la ve.',
  showDoctor: 'Ver la página',
  doctorPdf: 'Guardar la página como PDF',
  fhir: 'Guardar para el ordenador de una clínica (FHIR)',
  advice: 'Lo que aconsejamos',
  rules: 'Reglas que llevaron a esto',
  warningSigns: 'Señales de alarma que preguntamos',
  phaseNumber: (number: number | string) => `Fase ${number}`,
  keepProgramme: 'Guardar este programa durante 12 semanas',
  kept: 'Guardado',

  names: {
    morning: 'mañana',
    midday: 'mediodía',
    evening: 'noche',
    band: 'banda elástica',
    bike: 'bicicleta',
    pool: 'piscina',
  },

  dose,
};

/** "2 series de 10, cada lado, aguantar 3 segundos"; "10 minutos" for what is not counted. */
function dose({ sets, reps, holdSeconds, minutes, perSide }: Dose): string {
  const once = sets === 1 && !reps ? '' : `${counted(sets, 'serie', 'series')}${reps ? ` de ${reps}` : ''}`;
  const parts = [
    minutes ? `${sets > 1 ? `${sets} veces ` : ''}${counted(minutes, 'minuto', 'minutos')}` : once,
    perSide ? 'cada lado' : '',
    holdSeconds ? `aguantar ${holdWords(holdSeconds)}` : '',
  ];
  const text = parts.filter(Boolean).join(', ') || '1 serie';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function holdWords(seconds: number): string {
  return seconds % 60 === 0 ? counted(seconds / 60, 'minuto', 'minutos') : counted(seconds, 'segundo', 'segundos');
}

function weekWords(weeks: string): string {
  return /^\d+$/.test(weeks) ? `Semana ${weeks}` : `Semanas ${weeks.replace(/\s*-\s*/, ' a ')}`;
}
