/**
 * Vague dates, the Japanese calendar and fiscal years, as municipal documents write them.
 * <p>
 * {@link jp.tsunagi.coordination.time.FuzzyDate} is the centre: a date that is only as precise as its author made it
 * ("令和4年秋", "R4.9頃", "2022-09-15"). {@link jp.tsunagi.coordination.time.FiscalYear} and
 * {@link jp.tsunagi.coordination.time.HalfYear} are the April-to-March years budgets and plans are made in,
 * {@link jp.tsunagi.coordination.time.Era} the era names, {@link jp.tsunagi.coordination.time.Period} a span between two
 * vague dates.
 * <p>
 * All types are immutable and free of the default locale, the default time zone and the clock. No method accepts or
 * returns {@code null}. Years 1 to 9999 are supported.
 */
package jp.tsunagi.coordination.time;
