package jp.tsunagi.document.office.field;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CaseStudy;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.query.Posts;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.document.office.field.ReportFields.Report;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.plan.Plan;

/** What a whole document may say, whatever of the project it is about. */
final class RootFields {

	private final FieldSource source;

	private final PlansToBe plans;

	/**
	 * A document.
	 *
	 * @param reported in the month, half-year and year that its reports are about
	 */
	record Matter(DocumentSubject subject, LocalDate reported) {
	}

	RootFields(FieldSource source) {
		this.source = source;
		this.plans = new PlansToBe(source);
	}

	FieldGroup<Matter> root(DocumentSubject.Kind kind, AllFields all) {
		FieldGroup.Builder<Matter> group = FieldGroup.<Matter>with(source.notes("root"))
				.text("作成日", unused -> source.published().today())
				.text("公開範囲", unused -> audience(source.published().audience()))
				.text("年度", unused -> source.calendar().fiscal().yearOf(source.today()).label(PublishedProject.style()))
				.part("市町村", all.territory(), unused -> source.project().municipality().map(Territory.class::cast))
				.part("地域", all.territory(), matter -> territory(matter.subject()))
				.part("計画", all.plan(), matter -> plan(matter.subject()).or(() -> planToBe(kind, matter.subject())))
				.part("協議体", all.council(), matter -> council(matter.subject()));
		if (kind == DocumentSubject.Kind.CASE) {
			group.part("事例", all.caseStudy(), matter -> shown(matter.subject(), CaseStudy.class));
		}
		return group
				.part("月次報告", all.report(), matter -> report(matter, ReportPeriod.month(matter.reported())))
				.part("半期報告", all.report(), matter -> report(matter, ReportPeriod.half(matter.reported(), source.calendar())))
				.part("年次報告", all.report(), matter -> report(matter, ReportPeriod.year(matter.reported(), source.calendar())))
				.build();
	}

	private static String audience(Audience audience) {
		return switch (audience) {
			case PUBLIC -> Messages.now().audiencePublic;
			case PARTNERS -> Messages.now().audiencePartners;
			case INTERNAL -> Messages.now().audienceInternal;
		};
	}

	private Optional<Report> report(Matter matter, ReportPeriod period) {
		return territory(matter.subject()).map(territory -> new Report(territory, period));
	}

	/** Where it is; nothing of what the audience may not see. A municipality's name is no secret. */
	private Optional<Territory> territory(DocumentSubject subject) {
		return switch (subject) {
			case DocumentSubject.OfMunicipality municipality -> Optional.of(municipality.element());
			case DocumentSubject.OfArea area -> Optional.of(area.element()).filter(source.published()::isShown).map(Territory.class::cast);
			case DocumentSubject.OfPlan plan -> plan.element().getAreas().stream().findFirst().filter(area -> !area.eIsProxy())
					.or(source.project()::municipality).filter(this::isShown);
			case DocumentSubject.OfCouncil council -> home(council.element());
			case DocumentSubject.OfCase study -> home(study.element());
		};
	}

	private Optional<Territory> home(EObject element) {
		return HomeTerritory.of(element).or(source.project()::municipality).filter(this::isShown);
	}

	private boolean isShown(Territory territory) {
		return territory instanceof Municipality || source.published().isShown(territory);
	}

	private <T extends EObject> Optional<T> shown(DocumentSubject subject, Class<T> type) {
		return Optional.of(subject.element()).filter(type::isInstance).map(type::cast).filter(source.published()::isShown);
	}

	/** The plan, else the one that the council or the place works with on this day. */
	private Optional<Plan> plan(DocumentSubject subject) {
		return switch (subject) {
			case DocumentSubject.OfPlan plan -> Optional.of(plan.element());
			case DocumentSubject.OfCouncil council -> current(source.plans().stream()
					.filter(plan -> plan.getCouncil() == council.element()).toList()).or(() -> ofPlace(subject));
			default -> ofPlace(subject);
		};
	}

	/** For a form about the plan of a place that has none. */
	private Optional<Plan> planToBe(DocumentSubject.Kind kind, DocumentSubject subject) {
		return kind == DocumentSubject.Kind.PLAN ? territory(subject).map(place -> plans.of(place, council(subject))) : Optional.empty();
	}

	private Optional<Plan> ofPlace(DocumentSubject subject) {
		return territory(subject).flatMap(territory -> current(source.plans().stream().filter(plan -> plan.getAreas().contains(territory)
				|| territory instanceof Municipality && plan.getAreas().isEmpty()).toList()));
	}

	/** That of today, else the one that begins last. */
	private Optional<Plan> current(List<Plan> plans) {
		return plans.stream().filter(plan -> plan.getPeriod() != null
				&& !source.calendar().isOutside(source.today(), source.today(), plan.getPeriod())).findFirst()
				.or(() -> plans.stream().max(Comparator.comparing(plan -> Optional.ofNullable(plan.getPeriod())
						.flatMap(source.calendar()::firstDay).orElse(LocalDate.MIN))));
	}

	/** The council, else the one of the plan, else that of the place. */
	private Optional<Council> council(DocumentSubject subject) {
		return switch (subject) {
			case DocumentSubject.OfCouncil council -> shown(council, Council.class);
			case DocumentSubject.OfPlan plan when plan.element().getCouncil() != null -> source.shown(plan.element().getCouncil());
			default -> territory(subject).flatMap(territory -> source.in(territory, Council.class).stream()
					.filter(council -> Territories.isDirectlyIn(council, territory) && council.getTier() == Posts.tierOf(territory))
					.min(Comparator.comparing(council -> council.getStage() == CouncilStage.ENDED)));
		};
	}
}
