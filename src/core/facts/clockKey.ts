/**
 * A time of day by one key for all its forms: "5 p.m.", "5:00 pm" and "17:00" are "5 pm". A time that does not say which half of the
 * day it means ("5:30") has none in its key; the one that does begins with it.
 */
export function clockKey(hour: number, minutes: string, half: '' | 'am' | 'pm'): string {
  const told = half !== '' ? half : hour === 0 || hour === 24 ? 'am' : hour > 12 ? 'pm' : '';
  const face = `${hour % 12 === 0 ? 12 : hour % 12}${minutes === '' || minutes === '00' ? '' : `:${minutes}`}`;
  return told === '' ? face : `${face} ${told}`;
}
