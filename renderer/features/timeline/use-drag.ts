import { useEffect, useEffectEvent } from 'react'
import type { Zoom } from './use-time-window'

/** A press that moves less is a click. */
const SLACK = 4
/** How much one notch of a wheel zooms. */
const NOTCH = 1.0018

/** Dragging the chart by pointer or finger, zooming with Ctrl and the wheel, moving with a sideways wheel. */
export function useDrag(lane: HTMLElement | null, zoom: Zoom) {
  const onWheel = useEffectEvent((event: WheelEvent, box: DOMRect) => {
    if (event.ctrlKey || event.metaKey) zoom.by(NOTCH ** -event.deltaY, (event.clientX - box.left) / box.width)
    else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
      zoom.pan((event.deltaX || event.deltaY) / box.width)
    else return
    event.preventDefault()
  })
  const onMove = useEffectEvent((pixels: number, width: number) => zoom.pan(-pixels / width))
  useEffect(() => {
    const chart = lane?.parentElement
    if (!lane || !chart) return
    const stopDragging = listenForDrags(chart, lane, (pixels, width) => onMove(pixels, width))
    const wheel = (event: WheelEvent) => onWheel(event, lane.getBoundingClientRect())
    chart.addEventListener('wheel', wheel, { passive: false })
    return () => {
      stopDragging()
      chart.removeEventListener('wheel', wheel)
    }
  }, [lane])
}

function listenForDrags(chart: HTMLElement, lane: HTMLElement, onMove: (pixels: number, width: number) => void) {
  let last: number | null = null
  let dragging = false
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || event.clientX < lane.getBoundingClientRect().left) return
    last = event.clientX
    dragging = false
  }
  const move = (event: PointerEvent) => {
    if (last === null) return
    const pixels = event.clientX - last
    if (!dragging && Math.abs(pixels) < SLACK) return
    if (!dragging) chart.setPointerCapture(event.pointerId)
    dragging = true
    last = event.clientX
    onMove(pixels, lane.clientWidth)
  }
  const up = () => {
    last = null
  }
  // The click that ends a drag is none.
  const click = (event: MouseEvent) => {
    if (dragging) event.preventDefault()
    if (dragging) event.stopPropagation()
    dragging = false
  }
  const stop = new AbortController()
  const { signal } = stop
  chart.addEventListener('pointerdown', down, { signal })
  chart.addEventListener('pointermove', move, { signal })
  chart.addEventListener('pointerup', up, { signal })
  chart.addEventListener('pointercancel', up, { signal })
  chart.addEventListener('click', click, { signal, capture: true })
  chart.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  return () => stop.abort()
}
