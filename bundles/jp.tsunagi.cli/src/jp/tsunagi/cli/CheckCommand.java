package jp.tsunagi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.validation.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what the rules find, one finding a line, as compilers do. */
@Command(name = "check")
final class CheckCommand extends SubCommand {

	@Parameters(paramLabel = "DIR", descriptionKey = "parameter.project")
	private Path folder;

	CheckCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException {
		Project project = open(folder);
		List<Finding> findings = Check.run(project, surroundings().clock(), new NullProgressMonitor()).stream()
				.sorted(Finding.BY_SOURCE).toList();
		PrintWriter out = surroundings().out();
		findings.forEach(finding -> out.println(line(finding)));
		out.println(summary(project, findings));
		return hasErrors(findings) ? ExitCode.ERRORS : ExitCode.GOOD;
	}

	/** A finding in a line, as compilers print it. */
	static String line(Finding finding) {
		String text = NLS.bind(Messages.finding, new Object[] {label(finding.severity()), finding.message(), finding.rule()});
		String place = finding.source().toString();
		return place.isEmpty() ? text : place + ": " + text;
	}

	private static String summary(Project project, List<Finding> findings) {
		if (findings.isEmpty()) {
			return NLS.bind(Messages.noFindings, project.settings().name(), project.index().size());
		}
		return NLS.bind(Messages.findings, new Object[] {project.settings().name(), count(findings, Severity.ERROR),
				count(findings, Severity.WARNING), count(findings, Severity.INFO)});
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	private static String label(Severity severity) {
		return switch (severity) {
			case ERROR -> Messages.error;
			case WARNING -> Messages.warning;
			case INFO -> Messages.info;
		};
	}
}
