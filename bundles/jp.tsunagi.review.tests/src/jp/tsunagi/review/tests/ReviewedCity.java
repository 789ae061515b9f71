package jp.tsunagi.review.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.review.cycle.ReviewCalendar;

/**
 * A city with plans, read from files as everybody's are.
 *
 * @param project the city
 * @param library its plans
 */
record ReviewedCity(Project project, PlanLibrary library) {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-15T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

	static final LocalDate TODAY = LocalDate.now(CLOCK);

	static final HalfYear FIRST_HALF = HalfYear.parse("2022H1");

	static final HalfYear SECOND_HALF = HalfYear.parse("2022H2");

	/** One of the cities that come with the product. */
	static ReviewedCity example(String name) throws Exception {
		return open(Path.of(System.getProperty("tsunagi.examples"), name));
	}

	/** A city in {@code folder}. {@code content} is what the root of its model holds, in XML. */
	static ReviewedCity of(Path folder, String content, String... plans) throws Exception {
		return withSettings(folder, "", content, plans);
	}

	/** A city whose settings have more to say, as further members in JSON. */
	static ReviewedCity withSettings(Path folder, String settings, String content, String... plans) throws Exception {
		Files.writeString(folder.resolve("tsunagi.project"),
				"{\"format\": 1, \"name\": \"みどり市\", \"model\": \"midori.coordination\"" + settings + "}");
		Files.writeString(folder.resolve("midori.coordination"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<coordination:Municipality xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:coordination="http://tsunagi.jp/coordination/1.0"
				    id="city" name="みどり市" visibility="public">
				""" + content + "</coordination:Municipality>");
		Files.createDirectories(folder.resolve("plans"));
		for (int number = 0; number < plans.length; number++) {
			Files.writeString(folder.resolve("plans").resolve("p" + number + ".plan"), plans[number]);
		}
		return open(folder);
	}

	static ReviewedCity open(Path folder) throws Exception {
		Project project = Project.open(folder, new NullProgressMonitor());
		return new ReviewedCity(project, PlanLibrary.open(project, CLOCK, new NullProgressMonitor()));
	}

	List<Plan> plans() {
		return library.plans();
	}

	Plan plan(int index) {
		return plans().get(index);
	}

	Plan plan(String name) {
		return plans().stream().filter(plan -> name.equals(plan.getName())).findFirst().orElseThrow();
	}

	ReviewCalendar calendar() {
		return ReviewCalendar.of(project);
	}

	List<String> findings() {
		return library.findings(new NullProgressMonitor()).stream().map(Finding::toString).toList();
	}

	/** The part of that kind and name in any of the plans. */
	<T extends NamedElement> T part(Class<T> type, String name) {
		return plans().stream().flatMap(plan -> EcoreUtil2.eAllOfType(plan, type).stream()).filter(part -> name.equals(part.getName()))
				.findFirst().orElseThrow();
	}

	/** The ids of what the model holds. */
	static List<String> ids(Stream<? extends EObject> elements) {
		return elements.map(element -> element instanceof Identified identified ? identified.getId() : element.toString()).toList();
	}
}
