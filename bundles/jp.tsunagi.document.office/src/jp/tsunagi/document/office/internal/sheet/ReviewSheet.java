package jp.tsunagi.document.office.internal.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentMaker;
import jp.tsunagi.document.office.template.DocumentRequest;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.tag.TemplateFinding;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewCycles;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetFiller;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.SheetWriter;

/** A sheet of the review of a plan, for the half-year that is to be reviewed now. */
public final class ReviewSheet implements DocumentMaker, IExecutableExtension {

	private SheetForm form = SheetForm.SHARED;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		form = SheetForm.of(String.valueOf(data)).orElseThrow();
	}

	@Override
	public String extension() {
		return SheetFormat.DOCX.suffix().substring(1);
	}

	@Override
	public List<TemplateFinding> check() {
		return List.of();
	}

	@Override
	public byte[] make(DocumentRequest request) throws TemplateException {
		try {
			return Language.JAPANESE.in(() -> SheetWriter.write(sheet(request), SheetFormat.DOCX));
		} catch (SheetException failure) {
			throw new TemplateException(failure.getMessage(), failure);
		}
	}

	private Sheet sheet(DocumentRequest request) throws SheetException {
		Optional<ReviewCalendar> calendar = request.fields().project().map(ReviewCalendar::of);
		if (!(request.subject().orElse(null) instanceof DocumentSubject.OfPlan(Plan plan)) || calendar.isEmpty()) {
			List<Territory> places = request.subject().stream().flatMap(subject -> DocumentExport.places(subject.element())).toList();
			HalfYear now = new PlanCalendar(request.fields().fiscal()).halfOf(request.reported());
			return SheetFiller.blank(request.fields().project(), places, form, now, request.audience(), request.clock());
		}
		HalfYear half = half(calendar.get(), plan, request.reported());
		return request.isExercise() ? SheetFiller.exercise(plan, form, half, request.audience(), request.clock())
				: SheetFiller.fill(plan, form, half, request.audience(), request.clock());
	}

	private static HalfYear half(ReviewCalendar calendar, Plan plan, LocalDate day) {
		ReviewCycles cycles = new ReviewCycles(calendar, day);
		List<ReviewCycle> all = cycles.of(plan, List.of(plan));
		return all.isEmpty() ? calendar.dates().halfOf(day) : cycles.current(all).half();
	}
}
