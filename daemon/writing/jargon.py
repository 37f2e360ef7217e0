"""Words of the trades that no word list knows and that lie one letter from a common one."""

from daemon.writing.words import word_set

JARGON = word_set(
    """admin agile airflow analytics android ansible apache apps architecting async auth autoscaling azure backend backends backlog backlogs
    backoffice benchmarking bigquery blockchain bootcamp bot bots branding brainstorming caching canban changelog chatbot checkout codebase
    coder coders coding cohort commit commits config configs container containers controlling copywriting coworking cron crud css cybersecurity
    dashboard dashboards databricks dataset datasets datadog deadline deadlines debugging deploy deployed deployen deploying deployment
    deployments deploys dev devs devops django docker dockerize docs downtime ebooks elasticsearch embedding embeddings endpoint endpoints
    erlang excel failover feature features feedback figma flask flink framework frameworks freelance freelancer freelancing frontend frontends
    fullstack gantt gateway git github gitlab golang gradle grafana graphql growth grpc hackathon hadoop handover hands hash helm hibernate
    homeoffice hotfix html hubspot hybrid hypervisor iaas idempotent idempotency infra inbound influencer ingest ingestion insights intern
    internship istio java javascript jenkins jira json jupyter kafka kanban keras kickoff kotlin kpi kpis kubernetes lakehouse lambda laravel
    latency leads legacy linkedin linter linting linux login logins logging lookup machine macos mailing marketing matplotlib mentee mentees
    mentoring merchandising metadata metrics microservice microservices middleware milestone minio mindset mobile mockup mockups monolith
    monorepo mysql namespace neo newsletter nginx nlp node nosql notion numpy oauth observability offboarding onboard onboarded onboarding
    onsite oncall openapi opensource openshift opsgenie outbound outage outages outsourcing pandas parquet paypal payroll perl php pipeline
    pipelines pitch pivot playbook playbooks plugin plugins podcast postgres postgresql postmortem postmortems powerbi prefect preprod pricing
    prisma prod product prometheus prompt prototyping pydantic pytest python pytorch query queries queue queues rabbitmq react recruiter
    recruiting redis redshift refactor refactored refactoring refinement regex release releases remote repo repos reporting rest retro retros
    retrospective reusable review reviews roadmap roadmaps rollback rollout rollouts router ruby runbook runbooks rust saas sandbox scala
    scalable scaling schema schemas scikit scrum scripting serverless setup setups shadowing shader sharding shopify silo silos skills slack
    snapshot snowflake spark spark sprint sprints sql stack staging stakeholder stakeholders standup standups startup startups stateless
    storage storybook storytelling streaming subnet svelte swift tableau tailwind tech template templates tensorflow terraform testing
    ticket tickets timeframe timeline timelines timeout timeouts token tokens tooling toolkit tracking trello troubleshooting typescript
    gmail icloud imap init systemd toml ubuntu unix upsell upselling uptime usability vendor vendors versioning vue walkthrough warehouse webhook webhooks webinar website
    websites websocket wiki wireframe wireframes workflow workflows workload workloads workshop workshops yaml zendesk zapier zoom
    duales dual mitgründer deployt gedeployt refaktoriert refactort skalieren skaliert skalierung testabdeckung offengeblieben nachgereicht
    datenpipelines datenpipeline bereitschaftsdienst einarbeitung
    télétravail déployer déploie déployé déploient conteneurisation refonte quelqu lorsqu jusqu puisqu aujourd alternance visio
    teletrabajo contenedores despliegue despliegues desplegar microservicios escalabilidad ciberseguridad"""
)
