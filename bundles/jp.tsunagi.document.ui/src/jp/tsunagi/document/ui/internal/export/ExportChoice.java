package jp.tsunagi.document.ui.internal.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;

/**
 * What is to be written.
 *
 * @param subjects one document each
 * @param reported a day in the month and year that reports are about
 * @param name what the file is called if there is only one
 */
record ExportChoice(DocumentTemplate template, List<DocumentSubject> subjects, Audience audience, LocalDate reported,
		DocumentFormat format, Path folder, Optional<String> name) {

	DocumentBatch batch(boolean isReplacing) {
		return new DocumentBatch(template, subjects, format, folder, isReplacing, name);
	}
}
