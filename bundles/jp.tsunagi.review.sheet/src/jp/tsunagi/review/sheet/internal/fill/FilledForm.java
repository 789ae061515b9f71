package jp.tsunagi.review.sheet.internal.fill;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetForm;
import jp.tsunagi.review.sheet.SheetIdentity;
import jp.tsunagi.review.sheet.SheetSection;

/** A form with what a plan says. */
public final class FilledForm {

	private FilledForm() {
	}

	/** The form that {@code identity} names, filled from {@code plan} as it is now. */
	public static Sheet of(Plan plan, SheetIdentity identity) {
		VisibleNames names = new VisibleNames(identity.audience());
		PartTitles titles = new PartTitles(plan);
		List<SheetSection> sections = identity.form() == SheetForm.SHARED
				? new SharedSheet(plan, identity.half(), titles, names).sections()
				: new MemoSheet(plan, identity.half(), titles).sections();
		String area = names.of(plan.getAreas());
		List<Sheet.Fact> facts = Stream.of(new Sheet.Fact(Messages.now().plan, identity.plan()),
				new Sheet.Fact(Messages.now().area, area),
				new Sheet.Fact(Messages.now().half, ReviewSections.label(identity.half())),
				new Sheet.Fact(Messages.now().authors, names.of(plan.getAuthors())),
				new Sheet.Fact(Messages.now().municipality, municipality(plan)),
				new Sheet.Fact(Messages.now().date, FuzzyDate.of(identity.date()).format(CalendarStyle.ofLanguage()))).toList();
		return new Sheet(identity, area, facts, sections, names.leftOut());
	}

	private static String municipality(Plan plan) {
		Optional<Project> project = ProjectModel.of(plan).project();
		return project.flatMap(Project::municipality).map(Municipality::getName).filter(name -> !name.isBlank())
				.or(() -> project.map(each -> each.settings().name())).orElse("");
	}

	/** The name of the fact which plan it is. */
	public static String planFact() {
		return Messages.now().plan;
	}

	/** The name of the fact which half-year it is. */
	public static String halfFact() {
		return Messages.now().half;
	}
}
