package jp.tsunagi.plan.language.ide.server;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.language.ide.reference.PlanReference;
import jp.tsunagi.plan.language.ide.reference.PlanReferences;
import jp.tsunagi.plan.language.ide.rename.PlanRename;

/** Gives parts of plans another name; elements of the model get theirs in the workbench. */
class PlanRenames {

	@Inject
	private PlanWorkspace workspace;

	@Inject
	private PlanNavigation navigation;

	@Inject
	private PlanReferences references;

	@Inject
	private PlanRename rename;

	/** The name that can be changed at {@code offset}. */
	PrepareRenameResult prepare(XtextResource plan, int offset) {
		NamedElement part = partAt(plan, offset);
		INode node = references.at(offset, plan).map(PlanReference::node).or(() -> PlanReferences.nameOf(part))
				.orElseThrow(() -> refusal(Messages.renameNothing));
		return new PrepareRenameResult(navigation.range(plan, node), part.getName());
	}

	/** The edits in all plans. */
	WorkspaceEdit rename(XtextResource plan, int offset, String newName) {
		NamedElement part = partAt(plan, offset);
		if (newName == null || newName.isBlank() || newName.lines().count() > 1) {
			throw refusal(Messages.renameToNothing);
		}
		return rename.ofPart(part, newName.strip(), workspace.plans());
	}

	private NamedElement partAt(XtextResource plan, int offset) {
		Optional<EObject> element = references.elementAt(offset, plan);
		if (element.isPresent() && element.get() instanceof Element ofModel) {
			throw refusal(NLS.bind(Messages.renameInModel, ofModel.getName()));
		}
		return element.filter(NamedElement.class::isInstance).map(NamedElement.class::cast).filter(part -> part.getName() != null)
				.orElseThrow(() -> refusal(Messages.renameNothing));
	}

	private static ResponseErrorException refusal(String message) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, message, null));
	}
}
