import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import { SearchField } from '../../../shared/ui/search-field.tsx'
import type { AdminRegion } from '../regions/regions-queries.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { InvitationsSection } from './invitations-section.tsx'
import { PeopleDialog, type PeopleQuestion } from './people-dialog.tsx'
import { PeopleList } from './people-list.tsx'

export interface PeopleSearch {
  search?: string | undefined
  /** The first is 1. */
  page?: number | undefined
}

interface PeoplePageProps {
  userId: string
  search: PeopleSearch
  onSearch: (search: PeopleSearch) => void
  regions: AdminRegion[]
  /** The administrator has given up being one. */
  onLeft: () => void
}

/** Who has access to what, who has been invited, and the end of both. */
export function PeoplePage({ userId, search, onSearch, regions, onLeft }: PeoplePageProps) {
  const { people: text, invite } = useAdminMessages()
  const [question, setQuestion] = useState<PeopleQuestion | null>(null)

  return (
    <Page>
      <PageHead
        title={text.title}
        tools={
          <>
            {regions.length > 0 && (
              <Button variant="secondary" onClick={() => setQuestion({ kind: 'inviteFacilitator' })}>
                {invite.facilitator}
              </Button>
            )}
            <Button variant="secondary" onClick={() => setQuestion({ kind: 'inviteAdmin' })}>
              {invite.admin}
            </Button>
          </>
        }
      />
      <search>
        <SearchField
          label={text.search}
          value={search.search ?? ''}
          onSearch={(words) => onSearch({ search: words || undefined })}
        />
      </search>
      <PeopleList
        search={search.search ?? ''}
        page={search.page ?? 1}
        onPage={(page) => onSearch({ ...search, page: page > 1 ? page : undefined })}
        onAsk={setQuestion}
      />
      <InvitationsSection search={search.search ?? ''} onAsk={setQuestion} />
      <PeopleDialog
        question={question}
        userId={userId}
        regions={regions}
        onClose={() => setQuestion(null)}
        onLeft={onLeft}
      />
    </Page>
  )
}
