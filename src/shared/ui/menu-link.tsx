import { Dropdown } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

/** An item of a menu that leads somewhere. */
export const MenuLink = ({ children }: { children: ReactNode }) => (
  <Dropdown.Item>
    <Dropdown.Button asChild>{children}</Dropdown.Button>
  </Dropdown.Item>
)
