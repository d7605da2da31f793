import type { offline as english } from '#app/i18n/messages/en/offline.ts'

/** La copia de la página para usarla sin red, las versiones nuevas y el código que no llega. */
export const offline: Partial<Record<keyof typeof english, string>> = {
  'offline.ready': 'Lista para usarse sin red',
  'offline.update.waits': 'Hay una versión nueva lista. Esta página sigue como está hasta que usted la cargue.',
  'offline.update.elsewhere':
    'Otra ventana ha cargado una versión nueva. Esta sigue como está hasta que usted la cargue.',
  'offline.update.load': 'Cargarla ahora',
  'offline.update.later': 'Más tarde',
  'offline.missing': 'Una parte de la página no ha llegado',
  'offline.missing.meaning':
    'O no hay red, o una versión nueva ha ocupado el lugar de esta. Recargue la página: lo que ve está en su dirección.',
  'offline.stopped': 'Una parte de la página se ha detenido',
  'offline.stopped.meaning': 'La detuvo un fallo de la aplicación. Recargue la página: lo que ve está en su dirección.',
  'offline.missing.reload': 'Recargar',
  'offline.missing.goOn': 'Seguir sin ella',
}
