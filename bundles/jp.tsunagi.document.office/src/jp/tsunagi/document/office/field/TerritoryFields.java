package jp.tsunagi.document.office.field;

import static jp.tsunagi.document.published.PublishedProject.date;
import static jp.tsunagi.document.published.PublishedProject.literal;
import static jp.tsunagi.document.published.PublishedProject.number;
import static jp.tsunagi.document.published.PublishedProject.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.AreaStatistics;
import jp.tsunagi.coordination.CaseStudy;
import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Event;
import jp.tsunagi.coordination.Indicator;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Resource;
import jp.tsunagi.coordination.SupporterRegister;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.TrainingProgramme;
import jp.tsunagi.core.query.Posts;
import jp.tsunagi.office.template.field.FieldGroup;

/** What is said of an area, or of a municipality as a whole. */
final class TerritoryFields {

	private final FieldSource source;

	private final FieldGroup<AreaStatistics> statistics;

	TerritoryFields(FieldSource source) {
		this.source = source;
		this.statistics = statistics();
	}

	FieldGroup<Territory> territory(AllFields all) {
		FieldGroup.Builder<Territory> group = FieldGroup.with(source.notes("territory"));
		addBasics(group);
		group.rows("圏域", area(), territory -> source.shown(territory.getAreas()))
				.rows("協議体", all.council(), territory -> source.in(territory, Council.class))
				.rows("コーディネーター", all.councils().coordinator(), territory -> source.in(territory, Coordinator.class));
		addHelp(group, all);
		addNeeds(group, all.needs());
		addRecords(group, all);
		return group.rows("計画", all.plan(), source::plansOf)
				.part("見守り", all.watching().matrix(), all.watching()::of)
				.answerImage("関係図", source.pictures()::network)
				.build();
	}

	private void addBasics(FieldGroup.Builder<Territory> group) {
		group.text("名前", source::name)
				.text("市町村と名前", this::withMunicipality)
				.text("読み", territory -> text(territory.getKana()))
				.text("層", territory -> literal(Posts.tierOf(territory)))
				.text("説明", territory -> text(territory.getDescription()))
				.text("町会", TerritoryFields::neighbourhoods)
				.rows("統計", statistics, territory -> territory.getStatistics())
				.part("最新の統計", statistics, TerritoryFields::latest);
	}

	private void addHelp(FieldGroup.Builder<Territory> group, AllFields all) {
		group.rows("活動体", all.bodies().group(), all.bodies()::current)
				.rows("終わった活動体", all.bodies().group(), all.bodies()::ended)
				.rows("分類別の活動体", all.bodies().category(), all.bodies()::byCategory)
				.rows("資源", all.resources().group(), territory -> source.in(territory, Resource.class))
				.rows("種別の資源", all.resources().kind(), all.resources()::byKind)
				.rows("市全域の資源", all.resources().group(), unused -> all.resources().everywhere())
				.rows("圏域を問わない資源", all.resources().group(), territory -> territory instanceof Municipality ? List.of()
						: all.resources().everywhere())
				.rows("関係者", all.resources().stakeholder(), all.resources()::stakeholders);
	}

	private void addNeeds(FieldGroup.Builder<Territory> group, NeedFields needs) {
		FieldGroup<Need> need = needs.need();
		group.answers("困りごと", need, territory -> source.in(territory, Need.class))
				.answers("支えのない困りごと", need, needs::unmet)
				.answers("地域課題", needs.issue(), territory -> source.in(territory, CommunityIssue.class));
	}

	private void addRecords(FieldGroup.Builder<Territory> group, AllFields all) {
		TrainingFields trainings = new TrainingFields(source);
		group.rows("養成", trainings.programme(), territory -> source.in(territory, TrainingProgramme.class))
				.rows("登録者", trainings.register(), territory -> source.in(territory, SupporterRegister.class))
				.rows("行事", all.records().event(), territory -> source.in(territory, Event.class))
				.rows("活動記録", all.records().observation(), territory -> source.in(territory, Observation.class))
				.rows("指標", all.records().indicator(), territory -> source.in(territory, Indicator.class))
				.rows("事例", all.records().caseStudy(), territory -> source.in(territory, CaseStudy.class));
	}

	/** An area within another: enough to list it. */
	private FieldGroup<Area> area() {
		return FieldGroup.<Area>with(source.notes("area"))
				.text("名前", source::name)
				.text("読み", area -> text(area.getKana()))
				.text("層", area -> literal(area.getTier()))
				.text("説明", area -> text(area.getDescription()))
				.text("町会", TerritoryFields::neighbourhoods)
				.text("協議体", area -> source.published().names(source.in(area, Council.class)))
				.text("コーディネーター", area -> source.published().names(source.in(area, Coordinator.class)))
				.part("最新の統計", statistics, TerritoryFields::latest)
				.build();
	}

	private FieldGroup<AreaStatistics> statistics() {
		return FieldGroup.<AreaStatistics>with(source.notes("statistics"))
				.text("時点", figures -> date(figures.getDate()))
				.text("人口", figures -> number(figures.getPopulation()))
				.text("65歳以上", figures -> number(figures.getAged65()))
				.text("75歳以上", figures -> number(figures.getAged75()))
				.text("高齢化率", figures -> share(figures.getAged65(), figures.getPopulation()))
				.text("後期高齢化率", figures -> share(figures.getAged75(), figures.getPopulation()))
				.text("世帯数", figures -> number(figures.getHouseholds()))
				.text("ひとり暮らし高齢者", figures -> number(figures.getElderlySingleHouseholds()))
				.text("出典", figures -> text(figures.getSource()))
				.build();
	}

	/** Of a municipality only its own name. */
	private String withMunicipality(Territory territory) {
		return source.project().municipality().filter(municipality -> municipality != territory)
				.map(municipality -> source.name(municipality) + "\u3000" + source.name(territory)).orElseGet(() -> source.name(territory));
	}

	private static String share(Integer part, Integer whole) {
		return part == null || whole == null || whole <= 0 ? "" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
	}

	private static Optional<AreaStatistics> latest(Territory territory) {
		return territory.getStatistics().stream()
				.max(Comparator.comparing(AreaStatistics::getDate, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	private static String neighbourhoods(Territory territory) {
		return territory instanceof Area area ? FieldSource.joined(area.getNeighbourhoods().stream()) : "";
	}
}
