using System.Text.RegularExpressions;

namespace Huxin.Documents.Resumes;

/// <summary>Tells by its words what a short text is: an employer, a position, a school, a department, a place, or none of them.</summary>
internal static partial class Recognisers
{
    public static bool IsEmployer(string text) => !IsPosition(text) && (HanEmployer().IsMatch(text) || LatinEmployer().IsMatch(text));

    public static bool IsPosition(string text)
    {
        if (text.Length > 60)
        {
            return false;
        }

        var bare = Aside().Replace(text, "").Trim();
        return bare.Length > 0 && (HanPosition().IsMatch(bare) || (LatinPosition().IsMatch(bare) && !LatinEmployerEnd().IsMatch(bare)));
    }

    public static bool IsSchool(string text) => HanSchool().IsMatch(text) || LatinSchool().IsMatch(text);

    public static bool IsDepartment(string text) => !HanEmployer().IsMatch(text) && Department().IsMatch(text);

    public static bool IsPlace(string text) => Place().IsMatch(text.Trim(' ', '(', ')', '（', '）', '.'));

    /// <summary>Grades, ranks, school labels and the like: true things, but no employer, position, school or subject.</summary>
    public static bool IsAside(string text) => Remark().IsMatch(text);

    [GeneratedRegex(@"公司|集团|银行|医院|事务所|研究院|研究所|工作室|实验室|大厂|工厂|厂$|酒店|商行|超市|协会|委员会|基金会|联合会|出版社|报社|电视台|学校|大学|学院|幼儿园|中学|小学|分行|支行|门店|药房|诊所|合作社|设计院|科学院|供电局|管理局|税务局|公安局|教育局|政府|街道办|中心$|科技$|控股|实业|股份|网络$|传媒$|咨询$|物业$|独角兽|创业团队|店$|局$|院$|（中国）|\(中国\)|Co\.?,?\s?Ltd", RegexOptions.IgnoreCase)]
    private static partial Regex HanEmployer();

    [GeneratedRegex(@"\b(?:Inc|Ltd|LLC|LLP|PLC|GmbH|AG|Corp|Corporation|Company|Companies|Group|Holdings|Bank|Solutions|Technologies|Technology|Systems|Labs?|Laboratory|Laboratories|Studios?|Partners|Ventures|Consulting|Agency|University|College|Institute|School|Hospital|Clinic|Organi[sz]ation|Foundation|Startup|Software|Networks?|Industries|Enterprises?|Services|Bureau|Ministry|Department\s+of|Research|Center|Centre|Media|Logistics|Pharma\w*|Airlines|Motors|Electronics|Analytics|Dynamics|Retail|Store|Hotel|Restaurant)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LatinEmployer();

    [GeneratedRegex(@"\b(?:Inc|Ltd|LLC|LLP|PLC|GmbH|AG|Corp|Corporation|Company|Group|Holdings|Bank|Solutions|Technologies|Systems|Labs|University|College|Institute|School|Hospital|Organi[sz]ation|Foundation|Consulting|Studios?|Agency)\b\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex LatinEmployerEnd();

    [GeneratedRegex(@"(?:工程师|经理|主管|总监|专员|助理|实习生?|顾问|代表|会计师?|出纳|文员|设计师?|分析师|架构师|教师|老师|讲师|教授|护士长?|护师|医生|医师|药师|技师|技工|班长|组长|队长|厂长|店长|部长|科长|处长|主任|主席|总裁|董事长?|总经理|副总|董事会秘书|秘书|运营|销售员?|客服|开发|程序员|开发者|技术员|操作[工员]|司机|驾驶员|保安|保洁|厨师长?|服务员|前台|接待|行政|人事|培训生|管培生|合伙人|创始人|负责人|带头人|编辑|记者|翻译|律师|法务|采购员?|策划|导购|店员|收银员|营业员|[一-龥]{1,4}工|研究员|博士后|科学家|干事|督导|审计|税务|质检员?|检验员|库管|仓管员?|物流|调度员?|施工员|安全员|资料员|造价[员师]|预算员|监理|测试|运维|产品|推广|投放|主播|摄影师?|剪辑师?|导演|美工|文案|参与者|志愿者|成员|学徒|员|师|官|总|CEO|CTO|CFO|COO|HR(?:BP)?|Leader|PM)(?:[ⅠⅡⅢ]|[一二三]级|[A-Z]?\d{1,2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex HanPosition();

    [GeneratedRegex(@"\b(?:Engineer|Developer|Manager|Director|Interns?|Internship|Analyst|Consultant|Assistant|Officer|Lead|Leader|Head|Architect|Scientist|Designer|Specialist|Coordinator|Administrator|President|Founder|Co-?founder|Researcher|Programmer|Teacher|Professor|Lecturer|Tutor|Instructor|Nurse|Accountant|Associate|Representative|Trainee|Employee|Member|Contributor|Technician|Supervisor|Chief|CEO|CTO|CFO|COO|CIO|CMO|VP|Fellow|Editor|Writer|Author|Role|Title|Strategist|Executive|Controller|Auditor|Attorney|Lawyer|Paralegal|Recruiter|Advisor|Adviser|Clerk|Cashier|Chef|Cook|Driver|Mechanic|Operator|Planner|Buyer|Producer|Photographer|Translator|Secretary|Receptionist|Salesperson|Owner|Partner|Freelance\w*|Apprentice|SDE|SRE|DBA|Postdoc\w*|Student|Volunteer|Ninja|NCO|Master\s+Scrum|Scrum\s+Master|Tester|Support|Librarian|Pharmacist|Physician|Therapist|Evangelist|Advocate|Mentor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LatinPosition();

    [GeneratedRegex(@"大学|学院|学校|中学|高中$|高级中学|党校|职校|技校|研究生院|研究院$|科学院$|一中$|附中$|职教中心")]
    private static partial Regex HanSchool();

    [GeneratedRegex(@"\b(?:University|Universit[éàä]t?|Universidad|College|Institute|School|Academy|Polytechnic|Faculty|UC\s\w+|UCLA|NYU|MIT|ETH|EPFL|IIT|IIM|IIIT|NIT|LSE|UCL|USC|CMU|NUS|NTU|HKU|HKUST|CUHK|Hochschule|École|Ecole)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LatinSchool();

    [GeneratedRegex(@"(?:部门?|事业部|事业群|中心|团队|小组|课|室|处|科|线|BG|BU|Department|Dept\.?|Team|Division|Unit)$", RegexOptions.IgnoreCase)]
    private static partial Regex Department();

    [GeneratedRegex(@"^(?:(?:中国|北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|石家庄|太原|沈阳|大连|长春|哈尔滨|南京|苏州|无锡|常州|南通|徐州|扬州|杭州|宁波|温州|嘉兴|绍兴|金华|台州|合肥|芜湖|福州|厦门|泉州|南昌|济南|青岛|烟台|潍坊|郑州|洛阳|武汉|宜昌|襄阳|长沙|株洲|广州|深圳|珠海|佛山|东莞|中山|惠州|汕头|南宁|柳州|桂林|海口|三亚|成都|绵阳|贵阳|昆明|西安|咸阳|兰州|西宁|银川|乌鲁木齐|呼和浩特|包头|拉萨|保定|唐山|湘潭|镇江|盐城|湖州|远程|异地|Remote)(?:省|市|自治区)?[\s·•,，、/-]*(?:[一-龥]{1,4}[市区县州])?(?:[\s·•,，、/-]*(?:北京|上海|成都|武汉|西安|杭州|南京|广州|深圳))?|[A-Z]{2}|USA?|UK|India|China|Germany|France|Canada|Singapore|Japan|Australia|Netherlands|United\s(?:States|Kingdom)|City|Country|(?:New\sYork|San\s\w+|Los\sAngeles|Boston|Seattle|Chicago|Austin|Houston|Dallas|Denver|Atlanta|Portland|Miami|London|Berlin|Munich|Paris|Toronto|Vancouver|Sydney|Melbourne|Tokyo|Mumbai|Delhi|Bangalore|Bengaluru|Chennai|Hyderabad|Pune|Beijing|Shanghai|Shenzhen|Hong\sKong)(?:,?\s+[A-Z]{2})?|Hybrid|Onsite|On-site)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"GPA|CGPA|排名|绩点|成绩|均分|奖学金|优秀|^985|^211|双一流|^全日制$|^非全日制$|统招|课程|毕业论文|Percentage|Honou?rs|cum laude|Grade|Rank|Coursework|Thesis|Minor|Dean|%$|辅修|预计|导师|研究方向|一作|^\d+(?:\.\d+)?(?:/\d+)?$|^\d+\s*(?:K|万|元)", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    [GeneratedRegex(@"[(（][^)）]{0,30}[)）]\s*$")]
    private static partial Regex Aside();
}
