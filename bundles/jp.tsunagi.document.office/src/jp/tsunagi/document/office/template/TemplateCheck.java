package jp.tsunagi.document.office.template;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.ProjectCheck;
import jp.tsunagi.office.template.TemplateException;

/** Checks a project's own templates of documents. */
public final class TemplateCheck implements ProjectCheck {

	private static final String RULE = "document.template";

	@Override
	public List<Finding> findings(Project project, Clock clock, IProgressMonitor monitor) {
		return DocumentTemplates.of(project).stream().filter(template -> template.file().isPresent() && !monitor.isCanceled())
				.flatMap(template -> findings(template, Source.of(template.file().get()))).toList();
	}

	private static Stream<Finding> findings(DocumentTemplate template, Source source) {
		try {
			return template.open().check().stream()
					.map(finding -> error(NLS.bind(Messages.finding, finding.place(), finding.message()), source));
		} catch (TemplateException unreadable) {
			return Stream.of(error(unreadable.getMessage(), source));
		}
	}

	private static Finding error(String message, Source source) {
		return Finding.ofFile(RULE, Severity.ERROR, message, source);
	}
}
