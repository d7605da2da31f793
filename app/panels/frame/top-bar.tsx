import {
  Bookmark,
  CircleQuestionMark,
  Command,
  Download,
  GraduationCap,
  Keyboard,
  Link2,
  Presentation,
  QrCode,
  Search,
} from 'lucide-react'
import { memo } from 'react'
import type { Case } from '#app/domain/case.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { FeedBadge } from '#app/panels/frame/feed-badge.tsx'
import { openCase } from '#app/panels/frame/open-case.ts'
import { shareLink } from '#app/panels/frame/share-link.ts'
import type { Badge } from '#app/state/feed-state.ts'
import { LANGUAGE_NAMES } from '#app/state/language-names.ts'
import { openDialog } from '#app/state/ui-store.ts'
import { changeView } from '#app/state/use-view.ts'
import { LANGUAGES, THEMES, type Language, type Theme } from '#app/state/view.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import styles from '#app/panels/frame/top-bar.module.css'

type TopBarProps = {
  /** All that the feeds offer; empty until they answered. */
  readonly cases: readonly Case[]
  readonly caseId: string
  readonly language: Language
  readonly theme: Theme
  readonly badge: Badge
  readonly isInPage: boolean
}

/** Name, case, feeds, and what concerns the whole page. */
export const TopBar = memo(function TopBar(props: TopBarProps) {
  const { cases, caseId, language, theme, badge, isInPage } = props
  const { t, local } = useTranslator()
  const options = cases.map((option) => ({ value: option.id as string, label: local(option.name) }))
  return (
    <div className={styles.bar}>
      <a className={styles.skip} href="#legs">
        {t('shell.skip')}
      </a>
      <h1 className={styles.name}>{t('shell.name')}</h1>
      <div className={styles.case}>
        <Select
          label={t('shell.case')}
          value={caseId}
          options={options.length > 0 ? options : [{ value: caseId, label: caseId }]}
          onChange={openCase}
        />
      </div>
      <FeedBadge badge={badge} isInPage={isInPage} />
      <div className={styles.tools}>
        <Button look="quiet" icon={<Search aria-hidden />} onClick={() => openDialog('search')}>
          {t('search.title')}
        </Button>
        <Button look="quiet" icon={<Link2 aria-hidden />} onClick={() => void shareLink()}>
          {t('shell.share')}
        </Button>
        <Button look="quiet" isIconOnly icon={<QrCode aria-hidden />} onClick={() => openDialog('share')}>
          {t('share.open')}
        </Button>
        <Button look="quiet" isIconOnly icon={<Command aria-hidden />} onClick={() => openDialog('acts')}>
          {t('acts.title')}
        </Button>
        <Button look="quiet" isIconOnly icon={<Keyboard aria-hidden />} onClick={() => openDialog('shortcuts')}>
          {t('shell.shortcuts')}
        </Button>
        <Button
          data-help
          look="quiet"
          isIconOnly
          icon={<CircleQuestionMark aria-hidden />}
          onClick={() => openDialog('help')}
        >
          {t('help.title')}
        </Button>
        <Select
          label={t('shell.language')}
          isAsWideAsChosen
          value={language}
          options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
          onChange={(value) => changeView({ language: LANGUAGES.find((language) => language === value) ?? 'en' })}
        />
        <Select
          label={t('shell.theme')}
          value={theme}
          options={THEMES.map((theme) => ({ value: theme, label: t(`shell.theme.${theme}`) }))}
          onChange={(value) => changeView({ theme: THEMES.find((theme) => theme === value) ?? 'system' })}
        />
        <Button look="quiet" isIconOnly icon={<Bookmark aria-hidden />} onClick={() => openDialog('work')}>
          {t('work.title')}
        </Button>
        <Button icon={<Presentation aria-hidden />} onClick={() => openDialog('briefing')}>
          {t('briefing.title')}
        </Button>
        <Button icon={<GraduationCap aria-hidden />} onClick={() => openDialog('training')}>
          {t('training.title')}
        </Button>
        <Button look="primary" icon={<Download aria-hidden />} onClick={() => openDialog('export')}>
          {t('shell.export')}
        </Button>
      </div>
    </div>
  )
})
