/**
 * User agents that collect text for training or feeding AI, one a line, as they name themselves in robots.txt.
 * To refresh: compare with github.com/ai-robots-txt/ai.robots.txt (its robots.txt), and leave out agents that only
 * list pages for search or show a link's preview (Applebot, facebookexternalhit). Last compared: 2026-11.
 */
export const AI_CRAWLERS = `
AI2Bot
AI2Bot-DeepResearchEval
Ai2Bot-Dolma
aiHitBot
Amazonbot
Andibot
anthropic-ai
ApifyBot
ApifyWebsiteContentCrawler
Applebot-Extended
bedrockbot
Brightbot
BuddyBot
Bytespider
CCBot
ChatGLM-Spider
ChatGPT Agent
ChatGPT-User
Claude-SearchBot
Claude-User
Claude-Web
ClaudeBot
CloudVertexBot
cohere-ai
cohere-training-data-crawler
Cotoyogi
Crawl4AI
Crawlspace
Datenbank Crawler
DeepSeekBot
Devin
Diffbot
FacebookBot
FirecrawlAgent
FriendlyCrawler
Gemini-Deep-Research
Google-Agent
Google-CloudVertexBot
Google-Extended
Google-NotebookLM
GoogleAgent-Mariner
GoogleOther
GoogleOther-Image
GoogleOther-Video
GPTBot
iAskBot
iaskspider
ICC-Crawler
ImagesiftBot
img2dataset
Kangaroo Bot
laion-huggingface-processor
LAIONDownloader
LinerBot
Manus-User
Meta-ExternalAgent
Meta-ExternalFetcher
MistralAI-User
MyCentralAIScraperBot
netEstate Imprint Crawler
NotebookLM
NovaAct
OAI-SearchBot
omgili
omgilibot
OpenAI
Operator
PanguBot
Perplexity-User
PerplexityBot
PhindBot
Poseidon Research Crawler
QuillBot
SBIntuitionsBot
Scrapy
SemrushBot-OCOB
Sidetrade indexer bot
TavilyBot
TerraCotta
Thinkbot
TikTokSpider
Timpibot
VelenPublicWebCrawler
WARDBot
Webzio-Extended
wpbot
YandexAdditional
YandexAdditionalBot
YouBot
`
  .trim()
  .split("\n");
