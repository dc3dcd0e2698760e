import { useEffect, useState, type RefObject } from 'react'

/** Whether an element is on the screen or within a screen and a half of it. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: watched.closest('[data-pages]'),
      rootMargin: '150% 0px',
    })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return near
}
