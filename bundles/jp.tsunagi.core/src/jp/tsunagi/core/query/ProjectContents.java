package jp.tsunagi.core.query;

import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.core.project.Project;

/** What a project holds, in the order of its files: the municipality's own, then that of each area. */
public final class ProjectContents {

	private ProjectContents() {
	}

	/** Everything of that type, with what is in the areas. */
	public static <T extends EObject> Stream<T> all(Project project, Class<T> type) {
		return project.roots().stream().flatMap(ProjectContents::in).filter(type::isInstance).map(type::cast);
	}

	/** The areas come last, although the model holds them first. */
	private static Stream<EObject> in(Territory territory) {
		Stream<EObject> own = territory.eContents().stream().filter(object -> !(object instanceof Area))
				.flatMap(object -> Stream.concat(Stream.of(object), below(object)));
		Stream<EObject> areas = territory.getAreas().stream().filter(area -> !area.eIsProxy()).flatMap(ProjectContents::in);
		return Stream.of(Stream.of(territory), own, areas).flatMap(Function.identity());
	}

	private static Stream<EObject> below(EObject object) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(object.eAllContents(), Spliterator.ORDERED), false);
	}

	/** The municipality's fiscal years; April to March if its file could not be read. */
	public static FiscalCalendar fiscalCalendar(Project project) {
		return project.municipality().map(Municipality::getFiscalYearStart)
				.filter(month -> month >= 1 && month <= 12)
				.map(FiscalCalendar::new).orElse(FiscalCalendar.APRIL);
	}

	/** The area that {@code body} works in, said by itself or by the file that holds it; empty for the whole municipality. */
	public static Optional<Area> areaOf(ActivityBody body) {
		Territory said = body.getArea() != null ? body.getArea() : holder(body);
		return said instanceof Area area && !area.eIsProxy() ? Optional.of(area) : Optional.empty();
	}

	private static Territory holder(EObject object) {
		return object.eContainer() instanceof Territory territory ? territory : null;
	}
}
