import type { offline as english } from '#app/i18n/messages/en/offline.ts'

/** Die Kopie der Seite für die Nutzung ohne Netz, neue Versionen und Code, der nicht ankommt. */
export const offline: Partial<Record<keyof typeof english, string>> = {
  'offline.ready': 'Ohne Netz nutzbar',
  'offline.update.waits': 'Eine neue Version ist bereit. Diese Seite bleibt, wie sie ist, bis Sie die neue laden.',
  'offline.update.elsewhere':
    'Ein anderes Fenster hat eine neue Version geladen. Dieses bleibt, wie es ist, bis Sie die neue laden.',
  'offline.update.load': 'Jetzt laden',
  'offline.update.later': 'Später',
  'offline.missing': 'Ein Teil der Seite ist nicht angekommen',
  'offline.missing.meaning':
    'Entweder gibt es kein Netz, oder eine neue Version ist an die Stelle dieser getreten. Laden Sie die Seite neu: Was Sie sehen, steht in ihrer Adresse.',
  'offline.stopped': 'Ein Teil der Seite ist ausgefallen',
  'offline.stopped.meaning':
    'Ein Fehler der Anwendung hat ihn angehalten. Laden Sie die Seite neu: Was Sie sehen, steht in ihrer Adresse.',
  'offline.missing.reload': 'Neu laden',
  'offline.missing.goOn': 'Ohne ihn fortfahren',
}
