package jp.tsunagi.document.internal.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Event;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.SupporterCount;
import jp.tsunagi.coordination.SupporterRegister;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.core.query.BodiesByCategory;
import jp.tsunagi.core.query.CountTable;
import jp.tsunagi.core.query.Deployments;
import jp.tsunagi.document.internal.html.FactsSection.Fact;
import jp.tsunagi.document.published.PublishedProject;

/** How many there are of everything. */
final class ProjectFacts {

	private ProjectFacts() {
	}

	static FactsSection of(PublishedProject project) {
		List<Fact> all = new ArrayList<>();
		List<Council> councils = project.all(Council.class);
		CountTable deployments = Deployments.of(project.project(), (Coordinator coordinator) -> project.isShown(coordinator));
		CountTable bodies = BodiesByCategory.of(project.project(), project::isShown);
		all.add(new Fact(Messages.areas, project.all(Area.class).size(), Messages.unitAreas, ""));
		all.add(new Fact(Messages.councils, councils.size(), Messages.unitCouncils, tiers(councils)));
		all.add(new Fact(Messages.coordinators, deployments.total(), Messages.unitPeople, rows(deployments)));
		all.add(new Fact(Messages.bodies, bodies.total(), Messages.unitBodies, ""));
		for (SupporterRegister register : project.all(SupporterRegister.class)) {
			latest(register).ifPresent(count -> all.add(new Fact(project.name(register), count.getCount(), Messages.unitPeople,
					NLS.bind(Messages.registeredAsOf, PublishedProject.date(count.getDate())))));
		}
		all.add(new Fact(Messages.needs, project.all(Need.class).size(), Messages.unitCases, ""));
		all.add(new Fact(Messages.events, project.all(Event.class).size(), Messages.unitCases, ""));
		all.add(new Fact(Messages.relationships, project.all(Relationship.class).size(), Messages.unitCases, ""));
		return new FactsSection(Messages.facts, all);
	}

	private static String tiers(List<Council> councils) {
		return councils.stream().collect(Collectors.groupingBy(Council::getTier, Collectors.counting())).entrySet().stream()
				.sorted(Comparator.comparing(entry -> entry.getKey().getValue()))
				.map(entry -> tier(entry.getKey(), entry.getValue()))
				.collect(Collectors.joining(PublishedProject.separator()));
	}

	private static String tier(Tier tier, long number) {
		return PublishedProject.literal(tier) + " " + number;
	}

	private static String rows(CountTable table) {
		return table.rows().stream().filter(row -> row.total() > 0).map(row -> row.label() + " " + row.total())
				.collect(Collectors.joining(PublishedProject.separator()));
	}

	/** The count of the latest date. */
	static Optional<SupporterCount> latest(SupporterRegister register) {
		return register.getCounts().stream()
				.max(Comparator.comparing(SupporterCount::getDate, Comparator.nullsFirst(Comparator.naturalOrder())));
	}
}
