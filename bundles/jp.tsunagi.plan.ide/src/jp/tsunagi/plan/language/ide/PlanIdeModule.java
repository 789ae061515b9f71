package jp.tsunagi.plan.language.ide;

import org.eclipse.xtext.ide.server.UriExtensions;

import jp.tsunagi.plan.language.ide.server.PlanUris;

/** The services an editor asks for. */
public class PlanIdeModule extends AbstractPlanIdeModule {

	/** How clients name files. */
	public Class<? extends UriExtensions> bindUriExtensions() {
		return PlanUris.class;
	}
}
