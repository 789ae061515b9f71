package jp.tsunagi.review.sheet;

import java.time.LocalDate;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;

/**
 * Which sheet it is.
 *
 * @param form which form
 * @param version the version of the form
 * @param plan the name of the plan
 * @param half the half-year that it looks back on
 * @param audience who it is for
 * @param date the day on which it was filled from the plan
 */
public record SheetIdentity(SheetForm form, int version, String plan, HalfYear half, Audience audience, LocalDate date) {
}
