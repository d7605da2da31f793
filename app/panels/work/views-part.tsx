import { BookmarkPlus } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { withView } from '#app/domain/work/edits.ts'
import { NAME_LENGTH, type SavedView } from '#app/domain/work/work.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { ViewRow } from '#app/panels/work/view-row.tsx'
import { wallNow } from '#app/state/clock.ts'
import { newId } from '#app/state/exercise/window-ports.ts'
import { encodeView } from '#app/state/url.ts'
import type { View } from '#app/state/view.ts'
import { work } from '#app/state/work/work-store.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/panels/work/work.module.css'

type ViewsPartProps = { readonly view: View; readonly views: readonly SavedView[] }

/** Views by name, in the order that a person gives them. */
export function ViewsPart({ view, views }: ViewsPartProps) {
  const { t } = useTranslator()
  const [name, setName] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const what = name.trim() || t('work.view', { number: views.length + 1, name: view.caseId })
    const query = encodeView({ ...view, isShow: false, exercise: null })
    work().edit({ edit: 'addView', what }, (all) =>
      withView(all, { id: newId(), name: what, query, created: wallNow() }),
    )
    setName('')
  }
  return (
    <section aria-labelledby="work-views" className={styles.part}>
      <h3 id="work-views">{t('work.views')}</h3>
      <form className={styles.add} onSubmit={add}>
        <input
          type="text"
          aria-label={t('work.view.new')}
          placeholder={t('work.view.new')}
          value={name}
          maxLength={NAME_LENGTH}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="primary" icon={<BookmarkPlus aria-hidden />}>
          {t('work.view.save')}
        </Button>
      </form>
      {views.length === 0 && <p className={styles.soft}>{t('work.views.empty')}</p>}
      <ol className={styles.list} aria-label={t('work.views')}>
        {views.map((saved, index) => (
          <li key={saved.id}>
            <ViewRow view={saved} number={index + 1} count={views.length} />
          </li>
        ))}
      </ol>
    </section>
  )
}
