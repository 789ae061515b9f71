package jp.tsunagi.plan.language.linking;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

import com.google.inject.Inject;

import jp.tsunagi.core.text.NameList;
import jp.tsunagi.plan.language.model.NameReference;
import jp.tsunagi.plan.language.model.NearNames;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.language.values.NameWriter;

/** Says of a reference that leads nowhere what may be meant. */
public class PlanLinkingMessages extends LinkingDiagnosticMessageProvider {

	private static final int OFFERED = 3;

	@Inject
	private ReferenceTargets targets;

	@Inject
	private NameWriter names;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext problem) {
		EObject context = problem.getContext();
		EReference reference = problem.getReference();
		String written = problem.getLinkText();
		String type = ReferenceTypes.label(reference.getEReferenceType());
		if (ReferenceTargets.isToModel(reference) && ProjectModel.of(context).project().isEmpty()) {
			return message(NLS.bind(Messages.noProject, written), Severity.WARNING, LinkIssue.NO_PROJECT, reference, written, List.of());
		}
		List<Candidate> meant = targets.meant(context, reference, written);
		if (meant.size() > 1) {
			List<String> offered = meant.stream().flatMap(each -> each.place().stream()
					.map(place -> names.qualified(each.name(), place))).distinct().toList();
			String text = NLS.bind(Messages.ambiguous, written, NameList.of(offered));
			return message(text, Severity.ERROR, LinkIssue.AMBIGUOUS, reference, written, offered);
		}
		List<String> near = NearNames.likely(name(written), targets.all(context, reference).map(Candidate::name).distinct().toList())
				.stream().map(names::written).toList();
		String text = near.isEmpty() ? NLS.bind(Messages.unknown, written, type)
				: NLS.bind(Messages.unknownNear, new Object[] { written, type, NameList.of(firstOf(near)) });
		return message(text, Severity.ERROR, LinkIssue.UNKNOWN, reference, written, near);
	}

	private static String name(String written) {
		return NameReference.qualified(written).map(NameReference::name).orElse(written);
	}

	private static List<String> firstOf(List<String> near) {
		return near.stream().limit(OFFERED).toList();
	}

	private static DiagnosticMessage message(String text, Severity severity, String code, EReference reference, String written,
			List<String> offered) {
		List<String> data = new ArrayList<>(List.of(written, reference.getEReferenceType().getName()));
		data.addAll(offered.stream().limit(OFFERED).toList());
		return new DiagnosticMessage(text, severity, code, data.toArray(String[]::new));
	}
}
