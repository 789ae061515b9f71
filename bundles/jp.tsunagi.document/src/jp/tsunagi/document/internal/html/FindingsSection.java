package jp.tsunagi.document.internal.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.published.PublishedProject;

/**
 * What the check found. Coordinators see all of it with its place; others only what is about elements that they may see
 * and does not name any that they may not. What is kept back is counted.
 */
final class FindingsSection implements Section {

	private final PublishedProject project;

	private final List<Finding> findings;

	private final List<Finding> shown;

	FindingsSection(PublishedProject project, List<Finding> findings) {
		this.project = project;
		this.findings = findings;
		Set<String> secrets = secrets();
		this.shown = findings.stream().filter(finding -> isForAudience(finding, secrets)).toList();
	}

	private boolean isForAudience(Finding finding, Set<String> secrets) {
		boolean aboutSomethingShown = finding.elementId().map(project::isShown).orElse(project.audience() == Audience.INTERNAL);
		return aboutSomethingShown && secrets.stream().noneMatch(finding.message()::contains);
	}

	private Set<String> secrets() {
		return project.hidden().flatMap(FindingsSection::names).map(String::strip)
				.filter(name -> !name.isEmpty()).collect(Collectors.toSet());
	}

	private static Stream<String> names(Element element) {
		Stream<String> nickname = element instanceof Council council ? Stream.ofNullable(council.getNickname()) : Stream.empty();
		return Stream.concat(Stream.ofNullable(element.getName()), nickname);
	}

	@Override
	public String id() {
		return "findings";
	}

	@Override
	public String title() {
		return Messages.findings;
	}

	@Override
	public boolean isEmpty() {
		return false;
	}

	@Override
	public void write(HtmlWriter html) {
		if (findings.isEmpty()) {
			html.element("p", Messages.noFindings, "class", "good");
			return;
		}
		html.element("p", NLS.bind(Messages.findingCounts,
				new Object[] {count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO)}));
		if (!shown.isEmpty()) {
			DataTable<Finding> table = new DataTable<Finding>()
					.shortColumn(Messages.severity, finding -> label(finding.severity()))
					.column(Messages.message, Finding::message);
			if (project.audience() == Audience.INTERNAL) {
				table.column(Messages.place, finding -> finding.source().toString());
			}
			table.write(html, this, Messages.findings, shown);
		}
		if (shown.size() < findings.size()) {
			html.element("p", NLS.bind(Messages.findingsLeftOut, findings.size() - shown.size()), "class", "note");
		}
	}

	private long count(Severity severity) {
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
