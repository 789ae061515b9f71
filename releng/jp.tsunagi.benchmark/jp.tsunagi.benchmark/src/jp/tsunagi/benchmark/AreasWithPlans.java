package jp.tsunagi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;

/**
 * The example as often as there are to be areas with a plan. The plan is that of the example, of its own area alone: of the
 * municipality it would show everything, and grow with the number of areas.
 *
 * @param plans one for each area
 */
record AreasWithPlans(Project project, List<Plan> plans) {

	private static final String OF_THE_MUNICIPALITY = "圏域 府中市, ";

	/** Makes the project in {@code folder}, and opens it. */
	static AreasWithPlans of(int areas, Path example, Path folder) throws Exception {
		new ProjectMultiplier(example).write(areas, folder);
		Path own = folder.resolve("plans");
		List<Path> files = FileTree.files(own);
		String text = Files.readString(files.getFirst()).replace(OF_THE_MUNICIPALITY, "圏域 ");
		String name = text.lines().filter(line -> line.startsWith("計画 ")).map(line -> line.split(" ")[1]).findFirst().orElseThrow();
		Files.writeString(files.getFirst(), text);
		Pattern names = names(Project.open(example, new NullProgressMonitor()), name);
		for (int i = 2; i <= areas; i++) {
			String number = Integer.toString(i);
			Files.writeString(own.resolve("plan-" + number + PlanLibrary.SUFFIX),
					names.matcher(text).replaceAll(found -> found.group() + number));
		}
		Project project = Project.open(folder, new NullProgressMonitor());
		List<Plan> plans = PlanLibrary.open(project, PlanProject.CLOCK, new NullProgressMonitor()).plans();
		if (plans.stream().filter(plan -> plan.getAreas().size() == 1 && !plan.getAreas().getFirst().eIsProxy()).count() != areas) {
			throw new IOException("Plans are not understood, so that figures would be of mistakes: " + plans);
		}
		return new AreasWithPlans(project, plans);
	}

	/** Every name that is another one in each copy; the longer before those that are part of it. */
	private static Pattern names(Project example, String plan) {
		Stream<String> ofModel = ProjectContents.all(example, Element.class).filter(element -> !(element instanceof Municipality))
				.map(Element::getName).filter(name -> name != null && !name.isBlank());
		return Pattern.compile(Stream.concat(ofModel, Stream.of(plan)).distinct()
				.sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|")));
	}
}
