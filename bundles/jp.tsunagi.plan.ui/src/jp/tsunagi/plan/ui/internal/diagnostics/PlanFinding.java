package jp.tsunagi.plan.ui.internal.diagnostics;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;

/** A server's diagnostics as findings of the project. */
final class PlanFinding {

	private static final String RULE = "plan";

	private PlanFinding() {
	}

	static Finding of(Diagnostic diagnostic, String file) {
		Source source = new Source(file, diagnostic.getRange().getStart().getLine() + 1);
		return Finding.ofFile(rule(diagnostic), severity(diagnostic.getSeverity()), message(diagnostic), source);
	}

	static Severity severity(DiagnosticSeverity severity) {
		return switch (severity) {
			case Error -> Severity.ERROR;
			case Warning -> Severity.WARNING;
			case null, default -> Severity.INFO;
		};
	}

	static String message(Diagnostic diagnostic) {
		var message = diagnostic.getMessage();
		String text = message == null ? "" : message.isLeft() ? message.getLeft() : message.getRight().getValue();
		return text.isBlank() ? Messages.unknown : text;
	}

	private static String rule(Diagnostic diagnostic) {
		var code = diagnostic.getCode();
		return code == null ? RULE : code.isLeft() ? code.getLeft() : String.valueOf(code.getRight());
	}
}
