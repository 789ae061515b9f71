package jp.tsunagi.document.office.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.office.template.Blanks;

/**
 * What a document is to be made of.
 *
 * @param fields what may be said
 * @param subject what it is about; empty for a form about nothing yet
 * @param audience who it is for, as the fields are
 * @param reported a day in the month and year that reports are about
 * @param blanks what becomes of that of which nothing is known
 * @param isExercise whether what somebody who practises has to find out is left blank
 * @param clock says what day it is
 */
public record DocumentRequest(DocumentFields fields, Optional<DocumentSubject> subject, Audience audience, LocalDate reported,
		Blanks blanks, boolean isExercise, Clock clock) {
}
