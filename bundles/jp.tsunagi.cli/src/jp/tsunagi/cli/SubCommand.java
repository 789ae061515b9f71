package jp.tsunagi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.plan.project.PlanLibrary;
import picocli.CommandLine.Option;

/** What all sub-commands share. */
abstract class SubCommand implements Callable<Integer> {

	private final Surroundings surroundings;

	@Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option.help")
	private boolean help;

	@Option(names = "--debug", descriptionKey = "option.debug")
	private boolean debug;

	SubCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	Surroundings surroundings() {
		return surroundings;
	}

	/** Whether failures are to be printed with their stack trace. */
	boolean isDebug() {
		return debug;
	}

	static Project open(Path folder) throws ProjectException {
		return Project.open(folder, new NullProgressMonitor());
	}

	/** The plans of {@code project}, linked with it. */
	PlanLibrary plans(Project project) {
		return PlanLibrary.open(project, surroundings.clock(), new NullProgressMonitor());
	}

	/** What keeps files of {@code project} or its plans from being read in full, each told. */
	List<Finding> errors(Project project, PlanLibrary plans) {
		List<Finding> errors = Stream.concat(project.loadFindings().stream(), plans.findings(new NullProgressMonitor()).stream())
				.filter(finding -> finding.severity() == Severity.ERROR).sorted(Finding.BY_SOURCE).toList();
		errors.forEach(error -> surroundings.err().println(CheckCommand.line(error)));
		return errors;
	}

	static boolean hasErrors(List<Finding> findings) {
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}

	/** The exit code of a command that wrote documents; tells of each file, and why others are not there. */
	int tell(DocumentBatch.Result result) {
		result.written().forEach(file -> surroundings.out().println(NLS.bind(Messages.fileWritten, file)));
		result.notices().forEach(surroundings.err()::println);
		result.failures().forEach(surroundings.err()::println);
		return result.failures().isEmpty() ? ExitCode.GOOD : result.written().isEmpty() ? ExitCode.WRONG_USE : ExitCode.ERRORS;
	}

	/** The exit code of a command that did its work on a project with these findings; errors are pointed out. */
	int conclude(List<Finding> findings, String hint) {
		if (hasErrors(findings)) {
			surroundings.err().println(hint);
			return ExitCode.ERRORS;
		}
		return ExitCode.GOOD;
	}
}
