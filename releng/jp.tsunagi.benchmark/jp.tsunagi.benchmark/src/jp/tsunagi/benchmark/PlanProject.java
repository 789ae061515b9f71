package jp.tsunagi.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Injector;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.project.PlanLibrary;

/** The example project with so many plans of 1,000 lines in place of its own. */
final class PlanProject {

	/** When the plans were written: in the middle of their period. */
	static final Clock CLOCK = Clock.fixed(LocalDate.of(2024, 1, 15).atStartOfDay(ZoneId.of("Asia/Tokyo")).toInstant(),
			ZoneId.of("Asia/Tokyo"));

	private final Project project;

	private final IParser parser;

	private final List<Path> files = new ArrayList<>();

	private final List<String> texts = new ArrayList<>();

	private final int lines;

	PlanProject(int plans, Path example, Path folder, Injector language) throws Exception {
		FileTree.copy(example, folder);
		Path own = folder.resolve("plans");
		FileTree.empty(own);
		parser = language.getInstance(IParser.class);
		project = Project.open(folder, new NullProgressMonitor());
		PlanText text = new PlanText(project, language);
		for (int i = 0; i < plans; i++) {
			texts.add(text.plan(i));
			files.add(Files.writeString(own.resolve("plan-%02d.plan".formatted(i + 1)), texts.getLast()));
		}
		lines = texts.stream().mapToInt(PlanText::lines).sum();
		List<Finding> findings = check();
		if (!findings.isEmpty()) {
			throw new IOException("Something is wrong in the plans, so that figures would be of mistakes: "
					+ findings.stream().limit(20).toList());
		}
	}

	/** Parses all of them, and nothing else. */
	void parse() {
		texts.forEach(this::parse);
	}

	/** Parses one text, and nothing else. */
	void parse(String text) {
		if (parser.parse(new StringReader(text)).hasSyntaxErrors()) {
			throw new IllegalStateException(text);
		}
	}

	/** Reads, parses, links and validates the plans on disk. */
	List<Finding> check() {
		return PlanLibrary.open(project, CLOCK, new NullProgressMonitor()).findings(new NullProgressMonitor());
	}

	Path folder() {
		return project.folder();
	}

	List<Path> files() {
		return List.copyOf(files);
	}

	String text(int plan) {
		return texts.get(plan);
	}

	int lines() {
		return lines;
	}
}
