import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import { withDuplicatedView, withMovedView, withoutView, withRenamedView } from '#app/domain/work/edits.ts'
import { NAME_LENGTH, type SavedView } from '#app/domain/work/work.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { wallNow } from '#app/state/clock.ts'
import { newId } from '#app/state/exercise/window-ports.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { decodeView } from '#app/state/url.ts'
import { changeView, currentView } from '#app/state/use-view.ts'
import { work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/panels/work/work.module.css'

type ViewRowProps = { readonly view: SavedView; readonly number: number; readonly count: number }

/** One saved view: its name, and what can be done with it. */
export function ViewRow({ view, number, count }: ViewRowProps) {
  const translator = useTranslator()
  const { t } = translator
  const { edit, seal } = work()
  const what = view.name
  const move = (by: 1 | -1) => edit({ edit: 'moveView', what }, (all) => withMovedView(all, view.id, by))
  return (
    <article className={styles.view} aria-label={t('work.view', { number, name: view.name })}>
      <input
        type="text"
        aria-label={t('work.view.name', { number })}
        value={view.name}
        maxLength={NAME_LENGTH}
        onChange={(event) =>
          edit(
            { edit: 'renameView', what: event.target.value },
            (all) => withRenamedView(all, view.id, event.target.value),
            `view ${view.id}`,
          )
        }
        onBlur={seal}
      />
      <span className={styles.soft}>{t('work.view.saved', { time: exactTimeText(translator, view.created) })}</span>
      <div className={styles.tools}>
        <Button onClick={() => showView(view)}>
          {t('work.view.open')}
          <span className="visually-hidden">{t('work.view.of', { number })}</span>
        </Button>
        <Button
          look="quiet"
          isIconOnly
          icon={<ArrowUp aria-hidden />}
          aria-disabled={number === 1}
          onClick={() => move(-1)}
        >
          {t('work.view.up', { number })}
        </Button>
        <Button
          look="quiet"
          isIconOnly
          icon={<ArrowDown aria-hidden />}
          aria-disabled={number === count}
          onClick={() => move(1)}
        >
          {t('work.view.down', { number })}
        </Button>
        <Button
          look="quiet"
          isIconOnly
          icon={<Copy aria-hidden />}
          onClick={() => {
            const copy = { id: newId(), name: t('work.view.copy', { name: what }), created: wallNow() }
            edit({ edit: 'duplicateView', what }, (all) => withDuplicatedView(all, view.id, copy))
          }}
        >
          {t('work.view.duplicate', { number })}
        </Button>
        <Button
          look="quiet"
          isIconOnly
          icon={<Trash2 aria-hidden />}
          onClick={() => edit({ edit: 'deleteView', what }, (all) => withoutView(all, view.id))}
        >
          {t('work.view.delete', { number })}
        </Button>
      </div>
    </article>
  )
}

/** In the language and the colours that the page has now. */
function showView({ query }: SavedView): void {
  const { language, theme } = currentView()
  changeView({ ...decodeView(query).view, language, theme, isEmbed: false, isShow: false })
  openDialog(null)
}
