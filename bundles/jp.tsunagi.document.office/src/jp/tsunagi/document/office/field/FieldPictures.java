package jp.tsunagi.document.office.field;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.synchronization.SemanticIds;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.document.diagram.PublishedCharts;
import jp.tsunagi.document.diagram.PublishedDiagrams;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.milestone.calendar.PlanningCalendar;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.office.template.field.Picture;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;

/** The pictures of documents. Each is laid out when a document first asks for it, and drawn when it is known how large. */
final class FieldPictures {

	private static final double POINTS_PER_INCH = 72;

	/** Of the screen that diagrams are made for. */
	private static final double PIXELS_PER_INCH = 96;

	/** What printers show. */
	private static final double DOTS_PER_INCH = 300;

	/** The long side of A4 without margins: no picture is printed larger, and needs no more dots. */
	private static final double LONGEST_INCHES = 10.5;

	/** A document asks first whether there is a picture, and then for it; the next one asks for others. */
	private static final int RECENT = 4;

	private final FieldSource source;

	private final Map<String, List<ProjectDiagram>> byKind = new HashMap<>();

	private final Map<List<Object>, Optional<Picture>> recent = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<List<Object>, Optional<Picture>> eldest) {
			return size() > RECENT;
		}
	};

	private final Map<Plan, PlanningCalendar> calendars = new HashMap<>();

	private Optional<PublishedDiagrams> diagrams = Optional.empty();

	FieldPictures(FieldSource source) {
		this.source = source;
	}

	/** Who is connected with whom in {@code territory}. */
	Optional<Picture> network(Territory territory) {
		return diagram(territory instanceof Municipality ? "municipalityNetwork" : "areaNetwork", territory);
	}

	/** Vision, goals and actions of {@code plan}. */
	Optional<Picture> plan(Plan plan) {
		return diagram("planTree", plan);
	}

	private Optional<Picture> diagram(String kind, EObject element) {
		return recent(kind, element, () -> drawDiagram(kind, element));
	}

	private Optional<Picture> recent(String kind, EObject element, Supplier<Optional<Picture>> picture) {
		return recent.computeIfAbsent(List.of(kind, element), unused -> picture.get());
	}

	private Optional<Picture> drawDiagram(String kind, EObject element) {
		if (diagrams.isEmpty()) {
			diagrams = Optional.of(new PublishedDiagrams(source.project(), source.published().audience(), source.clock()));
		}
		if (element.eResource() == null) {
			// a plan that is not written yet
			return Optional.empty();
		}
		String id = SemanticIds.of(element);
		return byKind.computeIfAbsent(kind, name -> diagrams.get().all(each -> each.name().equals(name))).stream()
				.filter(diagram -> diagram.name().isEmpty() && diagram.identity().root().equals(id)).findFirst()
				.flatMap(diagram -> diagrams.get().export(diagram, unused -> Optional.empty())).map(drawn -> picture(drawn, drawn.title()));
	}

	/** The milestones of {@code plan} along time. */
	Optional<Picture> milestones(Plan plan) {
		return recent("milestones", plan, () -> drawMilestones(plan));
	}

	private Optional<Picture> drawMilestones(Plan plan) {
		return source.published(plan).all(Milestone.class).isEmpty() ? Optional.empty()
				: Optional.of(picture(new PublishedCharts(source.project(), source.schedule(), source.published().audience())
						.ofPlans(List.of(plan)), NLS.bind(Messages.now().milestonesOf, name(plan))));
	}

	/** This fiscal year of {@code plan}; its first if it has not begun, its last if it is over. */
	Optional<Picture> year(Plan plan) {
		return recent("year", plan, () -> drawYear(plan));
	}

	private Optional<Picture> drawYear(Plan plan) {
		PlanningCalendar calendar = calendar(plan);
		if (calendar.entries().isEmpty()) {
			return Optional.empty();
		}
		CalendarSheet.Source entries = new CalendarSheet.Source(calendar, source.calendar(), PublishedProject.style(), source.today(),
				source.published()::isShown);
		CalendarSheet sheet = CalendarSheet.year(entries, source.yearOf(plan), new CalendarSheet.Captions(
				name(plan), source.published().today(), ""), CalendarSheet.PAPER_WIDTH);
		String title = NLS.bind(Messages.now().yearOf, name(plan));
		return Optional.of(picture(new DiagramExport(sheet, title, source.today(), Language.isEnglish() ? "en" : "ja"), title));
	}

	/** What {@code plan} has on which days, with the meetings of its council or of those of its areas. */
	PlanningCalendar calendar(Plan plan) {
		return calendars.computeIfAbsent(plan, unused -> {
			Schedule schedule = Schedule.of(List.of(plan), source.calendar(), source.today(), new NullProgressMonitor());
			List<Meeting> meetings = councils(plan).flatMap(council -> council.getMeetings().stream())
					.filter(source.published()::isShown).toList();
			// what is not written yet has no reviews that are due
			List<Plan> written = plan.eResource() == null ? List.of() : List.of(plan);
			return PlanningCalendar.of(source.project(), written, meetings, schedule, source.calendar());
		});
	}

	private Stream<Council> councils(Plan plan) {
		return plan.getCouncil() != null ? Stream.of(plan.getCouncil())
				: plan.getAreas().stream().flatMap(area -> source.in(area, Council.class).stream()
						.filter(council -> council.getArea() == area)).distinct();
	}

	private static String name(Plan plan) {
		return PublishedProject.text(plan.getName());
	}

	private static Picture picture(DiagramExport export, String description) {
		Bounds bounds = export.bounds();
		return new Picture(width -> png(export, width), bounds.width() * POINTS_PER_INCH / PIXELS_PER_INCH,
				bounds.height() * POINTS_PER_INCH / PIXELS_PER_INCH, description);
	}

	private static byte[] png(DiagramExport export, double width) {
		Bounds bounds = export.bounds();
		double longest = Math.max(bounds.width(), bounds.height());
		double inches = Math.min(width / POINTS_PER_INCH, LONGEST_INCHES * bounds.width() / longest);
		try {
			return export.png(DOTS_PER_INCH * inches / bounds.width());
		} catch (ExportException tooLarge) {
			throw new IllegalStateException("a picture of " + LONGEST_INCHES + " inches at most", tooLarge);
		}
	}
}
