package jp.tsunagi.review.sheet.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;

/** The plans of the example projects. */
final class Examples {

	/** A day in the review of the second half of 2022. */
	static final Clock CLOCK = Clock.fixed(LocalDate.of(2023, 3, 20).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

	static final HalfYear SECOND = HalfYear.parse("2022H2");

	private static final List<String> PROJECTS = List.of("yokohama", "hakodate", "fuchu", "saitama/warabi", "saitama/kawajima",
			"saitama/niiza", "saitama/hanyu");

	private static final Map<String, List<Plan>> PLANS = new ConcurrentHashMap<>();

	private Examples() {
	}

	static Stream<Plan> all() {
		return PROJECTS.stream().flatMap(project -> plans(project).stream());
	}

	static Plan plan(String project, String name) {
		return plans(project).stream().filter(plan -> plan.getName().equals(name)).findFirst().orElseThrow();
	}

	private static List<Plan> plans(String project) {
		return PLANS.computeIfAbsent(project, key -> {
			try {
				Path folder = Path.of(System.getProperty("tsunagi.examples"), key.split("/"));
				return PlanLibrary.open(Project.open(folder, new NullProgressMonitor()), CLOCK, new NullProgressMonitor()).plans();
			} catch (ProjectException failure) {
				throw new IllegalStateException(failure);
			}
		});
	}
}
