/**
 * The largest size of letters, in whole pixels, that has room; the smallest when none has. `fits` lays the text out in a
 * size and looks: what fits in one size fits in every smaller one. It is asked last about the size that is given.
 */
export function largestThatFits(largest: number, smallest: number, fits: (size: number) => boolean): number {
  let [low, high] = [Math.ceil(smallest), Math.max(Math.floor(largest), Math.ceil(smallest))];
  if (fits(high)) return high;
  // `high` has no room; `low` has, or is the least there is.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  fits(low);
  return low;
}
